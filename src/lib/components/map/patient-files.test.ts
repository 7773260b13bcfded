import { describe, expect, it } from 'vitest';
import { PatientFiles } from './patient-files.svelte.ts';

const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Files of which those in `missing` cannot be had; counts what was asked. */
function files(missing: Set<string>) {
  const asked: string[] = [];
  const answer = <File>(file: string, content: File): Promise<File> => {
    asked.push(file);
    return missing.has(file)
      ? Promise.reject(new Error(`${file}: not found (404)`))
      : Promise.resolve(content);
  };
  const patient = new PatientFiles({
    atlas: () => answer('atlas.json', {}),
    json: (file) => answer(file, {}),
    hasRelief: true,
    geojson: (file) => answer(file, EMPTY),
    tile(file) {
      asked.push(file);
      return Promise.reject(new Error('relief: not found (404)'));
    }
  });
  return { patient, asked };
}

describe('the map’s files', () => {
  it('a missing one is asked for once, and fails with the same words until it is forgiven', async () => {
    const missing = new Set(['rivers.geojson']);
    const { patient, asked } = files(missing);
    for (let move = 0; move < 3; move += 1) {
      await expect(patient.geojson('rivers.geojson')).rejects.toThrow('rivers.geojson: not found');
    }
    expect(asked).toEqual(['rivers.geojson']);
    expect(patient.problems).toEqual(['rivers.geojson: not found (404)']);
    missing.clear();
    patient.forgive();
    expect(patient.problems).toEqual([]);
    expect(await patient.geojson('rivers.geojson')).toBe(EMPTY);
    expect(patient.problems).toEqual([]);
  });

  it('of many tiles that are missing one line is said, and each is asked for once', async () => {
    const { patient, asked } = files(new Set());
    for (const file of ['relief/3/4/3.webp', 'relief/3/5/3.webp', 'relief/3/4/3.webp']) {
      await expect(patient.tile(file)).rejects.toThrow('relief: not found (404)');
    }
    expect(asked).toEqual(['relief/3/4/3.webp', 'relief/3/5/3.webp']);
    expect(patient.problems).toEqual(['relief: not found (404)']);
  });

  it('one that fails leaves the others alone', async () => {
    const { patient } = files(new Set(['relief/relief.json']));
    await expect(patient.json('relief/relief.json')).rejects.toThrow('relief.json');
    expect(await patient.geojson('lakes.geojson')).toBe(EMPTY);
    expect(await patient.atlas()).toEqual({});
  });
});
