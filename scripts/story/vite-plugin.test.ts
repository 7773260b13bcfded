import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LABEL_FILE } from './map-labels.ts';
import { storyPlugin } from './vite-plugin.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'story-plugin-'));
  cpSync('src/content', join(root, 'src/content'), { recursive: true });
  cpSync(LABEL_FILE, join(root, LABEL_FILE));
  writeFileSync(
    join(root, 'main.js'),
    `import story from 'virtual:story';
    import facts from 'virtual:facts';
    import problems from 'virtual:content-problems';
    console.log(story, facts, problems);`
  );
});
afterAll(() => rmSync(root, { recursive: true }));

function run(mode = 'production') {
  return build({
    root,
    mode,
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

it('a draft is built without the step that is broken, and names it', async () => {
  const path = join(root, 'src/content/steps.json');
  const steps = JSON.parse(readFileSync(path, 'utf8')) as { id: string; headline: string }[];
  const broken = steps.map((step) => (step.id === 'tehran' ? { ...step, headline: '' } : step));
  writeFileSync(path, JSON.stringify(broken, null, 2));
  const text = JSON.stringify(await run('draft'));
  expect(text).toMatch(/steps\.json:\d+ steps\[\d\]\.headline \(step “tehran”\): is empty/);
  for (const { id, headline } of steps) {
    expect([id, text.includes(headline)]).toEqual([id, id !== 'tehran']);
  }
});
