import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { storyPlugin } from './vite-plugin.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'story-plugin-'));
  cpSync('src/content', join(root, 'src/content'), { recursive: true });
  writeFileSync(
    join(root, 'main.js'),
    `import story from 'virtual:story'; import facts from 'virtual:facts'; console.log(story, facts);`
  );
});
afterAll(() => rmSync(root, { recursive: true }));

function run() {
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [storyPlugin()],
    build: { write: false, lib: { entry: join(root, 'main.js'), formats: ['es'] } }
  });
}

it('good content becomes modules', async () => {
  const text = JSON.stringify(await run());
  expect(text).toContain('Mashhad first');
});

it('content with problems stops the build and lists them all', async () => {
  writeFileSync(
    join(root, 'src/content/meta.json'),
    '{\n  "title": "",\n  "subtitle": 3,\n  "homePlaceId": "islamabad"\n}'
  );
  const stopped = run();
  await expect(stopped).rejects.toThrow('src/content/meta.json:2 title: is empty');
  await expect(stopped).rejects.toThrow('src/content/meta.json:3 subtitle: is not a text');
});
