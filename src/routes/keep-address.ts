import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import type { AddressLink } from '#lib/state/address-link.svelte.ts';

/**
 * Writes the state into the address: stepping adds an entry to the history, everything else replaces the last.
 * Run inside an effect; does nothing before the first address was read.
 */
export function keepAddress(address: AddressLink): void {
  const { hasRead, query } = address;
  // While a link is being followed the state is not yet what its address says; once there, this runs again.
  if (!hasRead || navigating.to) {
    return;
  }
  const current = new URL(location.href);
  if (current.search.slice(1) === query) {
    return;
  }
  const isTour = untrack(() => page.route.id === '/' && !address.isPassing);
  const isNewStep =
    isTour && current.searchParams.get('step') !== new URLSearchParams(query).get('step');
  current.search = query;
  void goto(current, { replaceState: !isNewStep, keepFocus: true, noScroll: true });
}
