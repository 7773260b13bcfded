import type { FeatureCollection } from 'geojson';

/** Where a file of `static/geo` is, absolute: MapLibre's worker knows no page it could be relative to. */
export type GeoUrl = (file: string) => string;

export function absoluteUrl(file: string, geoUrl: GeoUrl): string {
  return new URL(geoUrl(file), document.baseURI).href;
}

/** Fetches a file; rejects with a message that names the file and what is wrong with it. */
export async function fetchJson(file: string, geoUrl: GeoUrl): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(absoluteUrl(file, geoUrl));
  } catch (error) {
    throw new Error(`${file}: could not be fetched`, { cause: error });
  }
  if (!response.ok) {
    throw new Error(`${file}: not served (${response.status})`);
  }
  try {
    return await response.json();
  } catch (error) {
    throw new Error(`${file}: is not JSON`, { cause: error });
  }
}

export async function fetchGeojson(file: string, geoUrl: GeoUrl): Promise<FeatureCollection> {
  const json = await fetchJson(file, geoUrl);
  if (!isFeatureCollection(json)) {
    throw new Error(`${file}: is not a FeatureCollection`);
  }
  return json;
}

function isFeatureCollection(json: unknown): json is FeatureCollection {
  return (
    typeof json === 'object' &&
    json !== null &&
    'type' in json &&
    json.type === 'FeatureCollection' &&
    'features' in json &&
    Array.isArray(json.features)
  );
}
