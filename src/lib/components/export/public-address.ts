/** What only the reader's own device has to do with, not the picture. */
const OWN = ['map', 'motion', 'letters'];

/** The address at which others find what a page shows; empty where it leads nowhere else, as a file's does. */
export function publicAddress({ href }: Pick<Location, 'href'>): string {
  if (!/^https?:/.test(href)) {
    return '';
  }
  const [page = '', query = ''] = href.split('?');
  const kept = query.split('&').filter((part) => !OWN.includes(part.split('=')[0] ?? ''));
  return kept.join('&') === '' ? page : `${page}?${kept.join('&')}`;
}
