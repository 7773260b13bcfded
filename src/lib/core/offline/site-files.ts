/** What a build consists of, as paths from the root of the host, under whatever path the site lies. */
export interface SiteFiles {
  /** Where the site lies, without a slash at the end; empty at the root. */
  readonly base: string;
  readonly version: string;
  /** Pages, scripts, styles and the atlas: without one of them the site cannot be shown. */
  readonly needed: readonly string[];
  /** Everything else, most useful first. */
  readonly wanted: readonly string[];
}

/** Names of our copies begin alike; another site of the same host, under another path, has its own. */
export function copyPrefix(base: string): string {
  return `neighbourhood ${base}/ `;
}

/** The name under which the copy of this version is kept. */
export function copyName({ base, version }: Pick<SiteFiles, 'base' | 'version'>): string {
  return `${copyPrefix(base)}${version}`;
}

/**
 * Which file of the copy answers a path, `null` when none does. Pages are also found without their slash
 * or with `index.html`, as hosts find them.
 */
export function fileFor(
  pathname: string,
  files: Pick<SiteFiles, 'needed' | 'wanted'>
): string | null {
  const known = (path: string): boolean =>
    files.needed.includes(path) || files.wanted.includes(path);
  const candidates = [pathname, `${pathname}/`, pathname.replace(/\/index\.html$/, '/')];
  return candidates.find(known) ?? null;
}

/** True for files whose name holds their digest: two of the same name are the same. */
export function isImmutable(path: string): boolean {
  return path.includes('/_app/immutable/');
}

/** Splits a build into what is needed and what is wanted; relief tiles, the heaviest, come last. */
export function siteFiles(build: {
  readonly base: string;
  readonly version: string;
  readonly pages: readonly string[];
  readonly built: readonly string[];
  readonly files: readonly string[];
}): SiteFiles {
  const { base, version, pages, built, files } = build;
  const atlas = `${base}/geo/atlas.json`;
  const rest = files.filter((path) => path !== atlas && !path.endsWith('.md'));
  const isRelief = (path: string): boolean => path.includes('/geo/relief/');
  return {
    base,
    version,
    needed: [...pages, ...built, ...files.filter((path) => path === atlas)],
    wanted: [...rest.filter((path) => !isRelief(path)), ...rest.filter(isRelief)]
  };
}
