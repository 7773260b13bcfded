/** Where files are kept; `Content` is what the platform answers with. */
export interface FileStore<Content> {
  readonly has: (path: string) => Promise<boolean>;
  readonly put: (path: string, content: Content) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

export interface FillInput<Content> {
  readonly paths: readonly string[];
  readonly store: FileStore<Content>;
  /** Rejects where the host does not answer with the file. */
  readonly fetchFile: (path: string) => Promise<Content>;
  /** The version the host has at this moment. */
  readonly hostVersion: () => Promise<string>;
  /** The version this copy is of. */
  readonly version: string;
}

/** Few enough that a visitor's own requests are not kept waiting, and that little is lost when it breaks off. */
const AT_ONCE = 6;

/**
 * Fetches what the store lacks and gives the paths that could not be had; what is there stays, so a
 * filling that was cut short goes on where it stopped. Rejects when the host has or gets another version
 * meanwhile, and takes back what it put since it last asked: a copy never holds files of two versions.
 */
export async function fillCopy<Content>(input: FillInput<Content>): Promise<readonly string[]> {
  const { paths, store, fetchFile } = input;
  const isKept = await Promise.all(paths.map((path) => store.has(path)));
  const missing = paths.filter((_, index) => !isKept[index]);
  const failed: string[] = [];
  await checkVersion(input);
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const added: string[] = [];
    await Promise.all(
      missing.slice(start, start + AT_ONCE).map(async (path) => {
        try {
          await store.put(path, await fetchFile(path));
          added.push(path);
        } catch {
          // Named to the caller, who knows whether the site can do without it.
          failed.push(path);
        }
      })
    );
    try {
      await checkVersion(input);
    } catch (error) {
      await Promise.all(added.map((path) => store.remove(path)));
      throw error;
    }
  }
  return failed;
}

async function checkVersion({
  hostVersion,
  version
}: Pick<FillInput<unknown>, 'hostVersion' | 'version'>): Promise<void> {
  const found = await hostVersion();
  if (found !== version) {
    throw new Error(`The host has version ${found}, this copy is of ${version}.`);
  }
}
