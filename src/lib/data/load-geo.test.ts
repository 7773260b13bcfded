import { describe, expect, it } from 'vitest';
import { loadGeojson, loadImage, loadJson, loadTopojson, type FetchFile } from './load-geo.ts';

const answer =
  (body: string, status = 200): FetchFile =>
  () =>
    Promise.resolve(new Response(body, { status }));

const collection = (coordinates: unknown): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] } },
      { type: 'Feature', geometry: { type: 'MultiPoint', coordinates: [] } },
      { type: 'Feature', geometry: { type: 'LineString', coordinates } }
    ]
  });

describe('loadImage', () => {
  const bitmap: ImageBitmap = { width: 1, height: 1, close: () => undefined };
  const decode = async (data: Blob): Promise<ImageBitmap> => {
    if ((await data.text()) !== 'picture') throw new DOMException('no', 'InvalidStateError');
    return bitmap;
  };

  it('gives the picture, or names what it is of where it is not there or none', async () => {
    expect(await loadImage('relief', '/3', answer('picture'), decode)).toBe(bitmap);
    await expect(loadImage('relief', '/3', answer('', 404), decode)).rejects.toThrow(
      'relief: not found (404)'
    );
    await expect(loadImage('relief', '/3', answer('<html>'), decode)).rejects.toThrow(
      'relief: is not a picture'
    );
  });
});

describe('loadJson', () => {
  it('names the file that is not there, not reachable or not JSON', async () => {
    await expect(loadJson('rivers.geojson', '/r', answer('', 404))).rejects.toThrow(
      'rivers.geojson: not found (404)'
    );
    await expect(loadJson('rivers.geojson', '/r', answer('', 500))).rejects.toThrow(
      'rivers.geojson: not served (500)'
    );
    await expect(loadJson('rivers.geojson', '/r', answer('<html>'))).rejects.toThrow(
      'rivers.geojson: is not JSON'
    );
    const offline: FetchFile = () => Promise.reject(new TypeError('offline'));
    await expect(loadJson('rivers.geojson', '/r', offline)).rejects.toThrow(
      'rivers.geojson: could not be fetched'
    );
  });

  it('asks for the address it was given', async () => {
    const asked: string[] = [];
    await loadJson('a.json', '/geo/a.json', (url) => {
      asked.push(url);
      return Promise.resolve(new Response('{}'));
    });
    expect(asked).toEqual(['/geo/a.json']);
  });
});

describe('loadGeojson', () => {
  it('gives what is right', async () => {
    const good = answer(
      collection([
        [-180, -90],
        [180, 90]
      ])
    );
    await expect(loadGeojson('a.geojson', '/a', good)).resolves.toMatchObject({
      type: 'FeatureCollection'
    });
  });

  it('names the place of a swapped coordinate', async () => {
    const bad = answer(
      collection([
        [1, 1],
        [45, 140]
      ])
    );
    await expect(loadGeojson('countries.geojson', '/c', bad)).rejects.toThrow(
      'countries.geojson: features[2].geometry.coordinates[1]: latitude 140 is out of range: swapped coordinate?'
    );
    const far = answer(
      collection([
        [181, 1],
        [1, 1]
      ])
    );
    await expect(loadGeojson('a.geojson', '/a', far)).rejects.toThrow('longitude 181');
  });

  it('refuses other JSON and features without a geometry', async () => {
    await expect(loadGeojson('a.geojson', '/a', answer('[]'))).rejects.toThrow(
      'is not a FeatureCollection'
    );
    const bare = answer('{"type":"FeatureCollection","features":[{"type":"Feature"}]}');
    await expect(loadGeojson('a.geojson', '/a', bare)).rejects.toThrow(
      'features[0].geometry is missing'
    );
    const nowhere = answer(
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null}]}'
    );
    await expect(loadGeojson('a.geojson', '/a', nowhere)).rejects.toThrow(
      'a.geojson: features[0].geometry is missing'
    );
    const odd = answer(collection('x'));
    await expect(loadGeojson('a.geojson', '/a', odd)).rejects.toThrow('coordinates is not a list');
  });

  const at = (type: string, coordinates: unknown): Promise<unknown> =>
    loadGeojson(
      'a.geojson',
      '/a',
      answer(
        JSON.stringify({
          type: 'FeatureCollection',
          features: [{ type: 'Feature', geometry: { type, coordinates } }]
        })
      )
    );
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0]
  ];

  it.each([
    ['Point', [[1, 2]], 'coordinates is not a position'],
    ['Point', ring[0]?.map(String), 'coordinates is not a position'],
    ['LineString', [1, 2], 'coordinates[0] is not a list'],
    ['LineString', [[1, 2]], 'coordinates has too few parts'],
    ['Polygon', [1, 2], 'coordinates[0] is not a list'],
    ['Polygon', [], 'coordinates has too few parts'],
    ['Polygon', [ring.slice(1)], 'coordinates[0] has too few parts'],
    ['MultiPolygon', [ring], 'coordinates[0][0] has too few parts'],
    ['GeometryCollection', undefined, 'geometry.type GeometryCollection is not painted']
  ])('refuses a %s of %j', async (type, coordinates, problem) => {
    await expect(at(type, coordinates)).rejects.toThrow(problem);
  });

  it('gives each type as it should be nested', async () => {
    for (const [type, coordinates] of [
      ['Point', [1, 2]],
      ['MultiPoint', ring],
      ['LineString', ring],
      ['MultiLineString', [ring]],
      ['Polygon', [ring]],
      ['MultiPolygon', [[ring]]]
    ] as const) {
      await expect(at(type, coordinates), type).resolves.toMatchObject({});
    }
  });
});

describe('loadTopojson', () => {
  it('gives a topology and names the arc that is none', async () => {
    const text = (arcs: unknown): string => JSON.stringify({ type: 'Topology', objects: {}, arcs });
    await expect(
      loadTopojson(
        'a.json',
        '/a',
        answer(
          text([
            [
              [0, 0],
              [1, 1]
            ]
          ])
        )
      )
    ).resolves.toMatchObject({ type: 'Topology' });
    await expect(loadTopojson('a.json', '/a', answer(text([[[0, 0]]])))).rejects.toThrow(
      'a.json: arcs[0] is not a line'
    );
    await expect(loadTopojson('a.json', '/a', answer('{}'))).rejects.toThrow('is not a Topology');
  });
});
