import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_FILES, CONTENT_FOLDER } from '../../scripts/story/read-content.ts';
import type { StoryFiles } from '#lib/core/story/parse/parse-story.ts';

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '../..');

/** A file of the content folder as it lies there. */
export function contentText(file: string): string {
  return readFileSync(join(ROOT, CONTENT_FOLDER, file), 'utf8');
}

/** A fresh copy of a list file, to be spoilt by a test. */
export function contentList(file: string): Record<string, unknown>[] {
  return JSON.parse(contentText(file)) as Record<string, unknown>[];
}

/** The content with some files replaced. */
export function contentWith(replaced: StoryFiles): StoryFiles {
  const files = Object.fromEntries(
    CONTENT_FILES.map((file) => [file, JSON.parse(contentText(file)) as unknown])
  );
  return { ...files, ...replaced };
}
