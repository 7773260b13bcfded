import { dev } from '$app/environment';
import { asset } from '$app/paths';
import type { OfflineCopy } from '#lib/state/offline-copy.svelte.ts';

/** Has the site kept for use without a network, once the page and its files have loaded. */
export function keepOffline(copy: OfflineCopy): void {
  if (dev || !('serviceWorker' in navigator)) {
    return;
  }
  const start = (): void =>
    void copy.follow(navigator.serviceWorker, asset('/service-worker.js'), () => location.reload());
  if (document.readyState === 'complete') {
    start();
  } else {
    addEventListener('load', start, { once: true });
  }
}
