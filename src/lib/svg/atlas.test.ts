import { geoArea, geoContains } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from './atlas.ts';
import { KASHMIR_IDS } from '#lib/core/geo/disputed.ts';

const json: unknown = JSON.parse(readFileSync('static/geo/atlas.json', 'utf8'));
const atlas = parseAtlas(json);

describe('parseAtlas', () => {
  it('gives the same atlas for the same object', () => {
    expect(parseAtlas(json)).toBe(atlas);
  });

  it('winds every area so that it is smaller than the rest of the world', () => {
    for (const level of [atlas.levelFor(70), atlas.finest]) {
      const inverted = [...level.areas.values()].filter(({ geometry }) => geoArea(geometry) > 3);
      expect(inverted.map(({ id }) => id)).toEqual([]);
      expect(geoArea(level.land) / (4 * Math.PI)).toBeGreaterThan(0.25);
      expect(geoArea(level.land) / (4 * Math.PI)).toBeLessThan(0.3);
    }
  });

  it('keeps small countries at every fineness', () => {
    expect(
      geoArea(atlas.levelFor(70).areas.get('BHR')?.geometry ?? { type: 'Sphere' })
    ).toBeLessThan(0.001);
  });

  it('has fewer points where a pixel is larger', () => {
    const count = (scale: number): number => atlas.levelFor(scale).coast.coordinates.flat().length;
    expect(count(70)).toBeLessThan(count(460));
    expect(count(460)).toBeLessThan(count(5000));
  });

  it('knows the parts of Kashmir and the Line of Control', () => {
    for (const id of KASHMIR_IDS) {
      expect(atlas.finest.areas.get(id)?.isDisputed, id).toBe(true);
    }
    expect(atlas.finest.disputed.get('loc')?.coordinates.length).toBeGreaterThan(0);
  });

  it('draws no settled border along a disputed line', () => {
    const key = (point: readonly number[]): string => point.join();
    const segments = (lines: readonly (readonly number[])[][]): string[] =>
      lines.flatMap((line) =>
        line.slice(1).map((point, index) => [key(point), key(line[index] ?? [])].sort().join(' '))
      );
    const { borders, coast, disputed } = atlas.finest;
    const solid = new Set(segments([...borders.coordinates, ...coast.coordinates]));
    const doubtful = segments([...disputed.values()].flatMap(({ coordinates }) => coordinates));
    expect(doubtful.filter((segment) => solid.has(segment))).toEqual([]);
  });

  it('has the coast of land, not the edge of the file', () => {
    const edge = atlas.finest.coast.coordinates.flatMap((line) =>
      line.slice(1).filter(([lng = 0], index) => Math.abs(lng) === 180 && line[index]?.[0] === lng)
    );
    expect(edge).toEqual([]);
  });

  it('has Tehran in Iran', () => {
    const iran = atlas.finest.areas.get('IRN')?.geometry;
    expect(iran && geoContains(iran, [51.39, 35.69])).toBe(true);
  });

  it('names file and place of what is wrong', () => {
    expect(() => parseAtlas({ type: 'FeatureCollection' }, 'static/geo/atlas.json')).toThrow(
      'static/geo/atlas.json: type is not Topology'
    );
    const bare = { type: 'Topology', arcs: [], objects: {} };
    expect(() => parseAtlas(bare, 'a.json')).toThrow('a.json: objects.countries is not');
    const lines = { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [] }] };
    const countries = { type: 'GeometryCollection', geometries: [] };
    expect(() => parseAtlas({ ...bare, objects: { countries, lines } }, 'a.json')).toThrow(
      'a.json: objects.lines.geometries[0].properties.kind'
    );
    const nameless = { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [] }] };
    expect(() =>
      parseAtlas({ ...bare, objects: { countries: nameless, lines } }, 'a.json')
    ).toThrow('a.json: objects.countries.geometries[0].id');
  });
});
