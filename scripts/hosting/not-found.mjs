// The page that hosts answer an unknown address with. It needs none of the site's files, since it cannot
// know from how deep an address it is sent; a script of a few lines finds the way back.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { scriptHashes } from './content-security-policy.js';

/** @returns {string} the page with a policy that lets nothing run or be asked for but what it does itself. */
export function notFoundPage() {
  const html = readFileSync(new URL('not-found.html', import.meta.url), 'utf8');
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const styleHash = createHash('sha256').update(style).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src ${scriptHashes(html)
      .map((hash) => `'${hash}'`)
      .join(' ')}`,
    `style-src 'sha256-${styleHash}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'"
  ];
  return html.replace('%policy%', policy.join('; '));
}
