import { isImmutable } from './site-files.ts';

export interface AnswerInput<Content> {
  readonly path: string;
  /** The version of the copy, and of the pages that ask. */
  readonly version: string;
  /** What the copy holds of this path. */
  readonly kept: (path: string) => Promise<Content | undefined>;
  /** Asks the host. */
  readonly fetchFile: () => Promise<Content>;
  /** The version the host has at this moment. */
  readonly hostVersion: () => Promise<string>;
}

/**
 * Answers with the file of the copy or, where that lacks it, with the host's, as long as both are of one version:
 * a page never gets another version's data under the same name. Rejects otherwise, as without a network.
 */
export async function answerFile<Content>(input: AnswerInput<Content>): Promise<Content> {
  const { path, version, kept, fetchFile, hostVersion } = input;
  const copy = await kept(path);
  if (copy !== undefined) {
    return copy;
  }
  const fetched = await fetchFile();
  // Asked afterwards: a version that came meanwhile is noticed too. A name with a digest tells by itself.
  if (!isImmutable(path)) {
    const found = await hostVersion();
    if (found !== version) {
      throw new Error(`${path}: the host has version ${found}, this copy is of ${version}.`);
    }
  }
  return fetched;
}
