// The headers every sample of a host's configuration sends; docs/HOSTING.md says why.

/** By their names as the samples write them. */
export const HEADERS = Object.freeze({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Content-Security-Policy': "frame-ancestors 'self'"
});

/** How long what carries its hash in its name, and how long everything else, may be kept. */
export const CACHE = Object.freeze({
  immutable: 'public, max-age=31536000, immutable',
  other: 'no-cache'
});
