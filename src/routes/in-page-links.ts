/**
 * Follows a link to a part of the same page, `#step-title`, by hand. In the one-file edition the
 * fragment names the page, and such a link would lead to a page that does not exist.
 */
export function followInPage(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const id = link?.getAttribute('href')?.slice(1) ?? '';
  const target = id.startsWith('/') ? null : document.getElementById(id);
  if (target) {
    event.preventDefault();
    target.scrollIntoView();
    target.focus();
  }
}
