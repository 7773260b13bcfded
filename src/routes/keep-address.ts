import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import type { AddressLink } from '#lib/state/address-link.svelte.ts';

/** Where a card is a sheet over the page, as its styles say; there Back must close it first. */
const SHEET =
  '(max-width: 767px), (max-width: 1023px) and (orientation: landscape) and (max-height: 500px)';

/**
 * Writes the state into the address: stepping adds an entry to the history, and so does a card that opens as a
 * sheet on the free map; everything else replaces the last. A sheet that is closed by its own button takes its
 * entry back. Run inside an effect; does nothing before the first address was read.
 */
export function keepAddress(address: AddressLink): void {
  const { hasRead, query } = address;
  // While a link is being followed, or Back, the state is not yet what its address says; once there, this runs
  // again. Back is known by the address alone if it comes while the page before is still being put up.
  const isUnderWay = navigating.to !== null || page.url.href !== location.href;
  // A page that could not be shown would be fetched anew with its address.
  if (!hasRead || isUnderWay || page.error || address.isGoingBack) {
    return;
  }
  const current = new URL(location.href);
  if (current.search.slice(1) === query) {
    return;
  }
  const [before, after] = [current.searchParams, new URLSearchParams(query)];
  const { routeId, isSheet } = untrack(() => ({
    routeId: page.route.id,
    isSheet: page.state.isSheet ?? false
  }));
  const isFree = routeId === '/explore';
  if (isFree && isSheet && !after.has('sel')) {
    address.keepState();
    history.back();
    return;
  }
  const isNewStep =
    routeId === '/' &&
    untrack(() => !address.isPassing) &&
    before.get('step') !== after.get('step');
  const isNewSheet =
    isFree && !before.has('sel') && after.has('sel') && window.matchMedia(SHEET).matches;
  current.search = query;
  void goto(current, {
    replaceState: !isNewStep && !isNewSheet,
    keepFocus: true,
    noScroll: true,
    state: { isSheet: isNewSheet || (isFree && isSheet) }
  });
}
