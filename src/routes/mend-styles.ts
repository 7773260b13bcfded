/**
 * Watches for stylesheets that could not be fetched. Vite asks for each of them once, so a page whose
 * styles were cut off would stay without them. Returns what asks for them again: it resolves when all have
 * come or failed once more.
 */
export function mendStyles(page: Document): () => Promise<void> {
  const failed = new Set<HTMLLinkElement>();
  page.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') {
        failed.add(target);
      }
    },
    // Errors of elements do not bubble.
    { capture: true }
  );
  return async () => {
    const links = [...failed];
    failed.clear();
    await Promise.all(links.map(askAgain));
  };
}

function askAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    // An element asks once; a copy of it asks anew.
    const copy = link.cloneNode() as HTMLLinkElement;
    copy.addEventListener('load', () => resolve(), { once: true });
    copy.addEventListener('error', () => resolve(), { once: true });
    link.replaceWith(copy);
  });
}
