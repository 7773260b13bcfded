import { expect, test } from 'vitest';
import { layerNames } from './layer-names.ts';

const point = { type: 'Point' as const, coordinates: [60, 32] };
const labels: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'IR-09', kind: 'province', en: 'Khorasan' },
      geometry: point
    }
  ]
};

/** Names of a file that is given by each call in turn. */
function namesFrom(...files: readonly (() => Promise<GeoJSON.FeatureCollection>)[]) {
  const waiting = [...files];
  const told: string[] = [];
  const bring = layerNames(
    () => waiting.shift()?.() ?? Promise.reject(new Error('asked once too often')),
    (found) => told.push(...found.map(({ id }) => id)),
    (problem) => told.push(problem)
  );
  return { told, bring };
}

test('a file is asked for once', async () => {
  const { told, bring } = namesFrom(() => Promise.resolve(labels));
  bring(['provinces']);
  bring(['provinces']);
  await Promise.resolve();
  await Promise.resolve();
  expect(told).toEqual(['IR-09']);
});

test('a file that is refused, or cannot be read, is a problem and asked for again', async () => {
  const unreadable = JSON.parse('{"features":null}') as GeoJSON.FeatureCollection;
  const { told, bring } = namesFrom(
    () => Promise.reject(new Error('labels.geojson: not found (404)')),
    () => Promise.resolve(unreadable),
    () => Promise.resolve(labels)
  );
  for (const count of [1, 2, 3]) {
    bring(['provinces']);
    await expect.poll(() => told.length).toBe(count);
  }
  expect(told[0]).toBe('labels.geojson: not found (404)');
  expect(told[2]).toBe('IR-09');
});
