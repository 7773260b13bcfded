import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { local } from './import-rules.js';
import { importTable } from './import-table.js';

// Our two rules alone, without types: what is tested is the table, and it stays fast.
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { local },
    rules: { 'local/import-table': 'error', 'local/no-barrel': 'error' }
  }
});

async function messagesFor(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.map(({ message }) => message) ?? [];
}

describe('imports the table forbids', () => {
  test.each([
    ['core', 'src/lib/core/tour/frame-at.ts', `import { tick } from 'svelte';`, 'svelte'],
    ['core', 'src/lib/core/geo/arc.ts', `import { Map } from 'maplibre-gl';`, 'maplibre-gl'],
    ['core', 'src/lib/core/geo/arc.ts', `import type { Map } from 'maplibre-gl';`, 'maplibre-gl'],
    ['core', 'src/lib/core/geo/arc.ts', `type M = import('maplibre-gl').Map;`, 'maplibre-gl'],
    ['core', 'src/lib/core/geo/arc.ts', `import { x } from 'topojson-client';`, 'topojson-client'],
    ['core', 'src/lib/core/geo/arc.ts', `import { x } from '#lib/state/x.ts';`, 'core may not'],
    ['core', 'src/lib/core/geo/arc.ts', `import { x } from 'node:fs';`, 'node:fs'],
    ['core', 'src/lib/core/geo/arc.ts', `export { x } from '#lib/data/x.ts';`, 'core may not'],
    ['data', 'src/lib/data/load.ts', `import { x } from '#lib/state/x.ts';`, 'data may not'],
    ['data', 'src/lib/data/load.ts', `import { x } from '#lib/i18n/x.ts';`, 'data may not'],
    ['state', 'src/lib/state/clock.ts', `import { x } from '#lib/map/x.ts';`, 'state may not'],
    ['state', 'src/lib/state/clock.ts', `import { page } from '$app/state';`, '$app/state'],
    ['map', 'src/lib/map/port.ts', `import { x } from '#lib/state/x.ts';`, 'map may not'],
    ['map', 'src/lib/map/port.ts', `import { onMount } from 'svelte';`, 'svelte'],
    ['svg', 'src/lib/svg/paint.ts', `import { x } from '#lib/map/x.ts';`, 'svg may not'],
    ['svg', 'src/lib/svg/paint.ts', `import 'maplibre-gl/dist/maplibre-gl.css';`, 'maplibre-gl'],
    ['i18n', 'src/lib/i18n/t.ts', `import { x } from '#lib/state/x.ts';`, 'i18n may not'],
    ['export', 'src/lib/export/png.ts', `import { x } from '#lib/map/x.ts';`, 'export may not'],
    ['components', 'src/lib/components/ui/a.ts', `import x from '#lib/map/x.ts';`, 'components'],
    ['components', 'src/lib/components/ui/a.ts', `await import('#lib/map/x.ts');`, 'components'],
    ['components', 'src/lib/components/ui/a.ts', `import x from '#lib/data/x.ts';`, 'components'],
    ['components', 'src/lib/components/tour/a.ts', `import x from '#lib/map/x.ts';`, 'components'],
    ['components', 'src/lib/components/map/a.ts', `import x from 'maplibre-gl';`, 'maplibre-gl'],
    ['routes', 'src/routes/+page.ts', `await import('#lib/map/x.ts');`, 'routes may not'],
    ['routes', 'src/routes/+page.ts', `import { Map } from 'maplibre-gl';`, 'maplibre-gl'],
    ['content', 'src/content/steps.ts', `import { x } from '#lib/state/x.ts';`, 'content may not']
  ])('%s: %s with %s', async (_zone, file, code, part) => {
    const messages = await messagesFor(file, code);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(part);
  });

  test('a relative import may not leave its folder', async () => {
    const messages = await messagesFor('src/lib/svg/paint.ts', `import x from '../core/x.ts';`);
    expect(messages).toEqual(['`../core/x.ts` leaves its folder: write `#lib/folder/file.ts`.']);
  });

  test('a relative import may not climb two folders, even within its own', async () => {
    const code = `import x from '../../geo/x.ts';`;
    const messages = await messagesFor('src/lib/core/a/b/x.ts', code);
    expect(messages).toEqual(['`../../geo/x.ts` climbs too far: write `#lib/folder/file.ts`.']);
  });

  test('a folder is not a file to import', async () => {
    const messages = await messagesFor('src/lib/svg/paint.ts', `import x from '#lib/core';`);
    expect(messages).toEqual(['`#lib/core` names no file: write its ending too, no barrels.']);
  });

  test('the old alias is pointed to the new one', async () => {
    const messages = await messagesFor('src/routes/+page.ts', `import x from '$lib/core/x.ts';`);
    expect(messages).toEqual(['Write `#lib/folder/file.ts` instead of `$lib`.']);
  });

  test('an import that only shows when it runs cannot be checked', async () => {
    const messages = await messagesFor('src/lib/map/x.ts', 'await import(`./${name}.ts`);');
    expect(messages).toEqual([
      'Name the imported file in plain quotes, so that it can be checked.'
    ]);
  });

  test('a folder the table does not know may import nothing', async () => {
    const messages = await messagesFor('src/lib/stuff/x.ts', `import x from '#lib/core/x.ts';`);
    expect(messages[0]).toContain('src/lib/stuff is not in the import table');
  });

  test('index files and `export *` are barrels', async () => {
    expect(await messagesFor('src/lib/core/index.ts', 'export const a = 1;')).toHaveLength(1);
    expect(await messagesFor('src/lib/core/a.ts', `export * from './b.ts';`)).toHaveLength(1);
  });
});

describe('imports the table allows', () => {
  test.each([
    ['src/lib/core/geo/arc.ts', `import { geoInterpolate } from 'd3-geo';`],
    ['src/lib/core/geo/arc.ts', `import { bbox } from '@turf/turf';`],
    ['src/lib/core/geo/arc.ts', `import type { Position } from 'geojson';`],
    ['src/lib/core/geo/arc.ts', `import { x } from '../tour/x.ts';`],
    ['src/lib/core/geo/arc.test.ts', `import fc from 'fast-check';`],
    ['src/lib/data/load.ts', `import { feature } from 'topojson-client';`],
    ['src/lib/data/story.ts', `import story from 'virtual:story';`],
    ['src/lib/data/load.ts', `import stops from '#content/facts/stops.json';`],
    ['src/lib/state/clock.svelte.ts', `import { untrack } from 'svelte';`],
    ['src/lib/state/clock.svelte.ts', `import { t } from '#lib/i18n/t.ts';`],
    ['src/lib/components/tour/a.ts', `import { t } from '#lib/i18n/t.ts';`],
    ['src/routes/+page.ts', `import { t } from '#lib/i18n/t.ts';`],
    ['src/lib/map/port.ts', `import { Map } from 'maplibre-gl';`],
    ['src/lib/map/port.ts', `import { feature } from 'topojson-client';`],
    ['src/lib/svg/paint.ts', `import { feature } from 'topojson-client';`],
    ['src/lib/map/port.ts', `import u from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';`],
    ['src/lib/svg/paint.ts', `import { geoPath } from 'd3-geo';`],
    ['src/lib/components/map/mount.ts', `await import('#lib/map/open-map.ts');`],
    ['src/lib/components/tour/a.ts', `import { x } from '#lib/svg/x.ts';`],
    ['src/routes/+page.ts', `import { load } from '#lib/data/load.ts';`],
    ['src/routes/+page.ts', `import type { PageLoad } from './$types';`],
    ['src/routes/+layout.ts', `import '../app.css';`],
    ['src/service-worker.ts', `import { files } from '$service-worker';`],
    ['tests/contract/painters.test.ts', `import { x } from '../../src/lib/map/x.ts';`]
  ])('%s: %s', async (file, code) => {
    expect(await messagesFor(file, code)).toEqual([]);
  });
});

test("the project's own configuration holds every zone to the table", async () => {
  const project = new ESLint();
  for (const zone of Object.keys(importTable)) {
    const folder = ['routes', 'content'].includes(zone) ? `src/${zone}` : `src/lib/${zone}`;
    const file = zone === 'app' ? 'src/service-worker.ts' : `${folder}/file.ts`;
    const { rules } = (await project.calculateConfigForFile(file)) as {
      rules: Record<string, unknown[]>;
    };
    expect(rules['local/import-table']?.[0], zone).toBe(2);
    expect(rules['local/no-barrel']?.[0], zone).toBe(2);
  }
});
