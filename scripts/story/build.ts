// Checks the content and writes the story's own geodata: `tsx scripts/story/build.ts`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from './read-content.ts';
import { GEO_FOLDER, storyFiles } from './story-files.ts';

const root = join(import.meta.dirname, '../..');
const { story, facts, problems } = readContent(root);

if (problems.length > 0) {
  console.error(`The content has problems:\n${problems.join('\n')}`);
  process.exitCode = 1;
} else {
  mkdirSync(join(root, GEO_FOLDER), { recursive: true });
  for (const [name, text] of storyFiles(story, facts)) {
    const path = join(root, GEO_FOLDER, name);
    // An unchanged file keeps its date, so that nothing is rebuilt for it.
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      writeFileSync(path, text);
      console.log(`${GEO_FOLDER}/${name}`);
    }
  }
}
