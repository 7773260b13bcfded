import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { geojsonProblem, topojsonProblem } from './check-geo.ts';

/** Fetches one file; `fetch` itself where there is a page. */
export type FetchFile = (url: string) => Promise<Response>;

async function served(file: string, url: string, fetchFile: FetchFile): Promise<Response> {
  let response: Response;
  try {
    response = await fetchFile(url);
  } catch (error) {
    throw new Error(`${file}: could not be fetched`, { cause: error });
  }
  if (!response.ok) {
    throw new Error(
      `${file}: not ${response.status === 404 ? 'found' : 'served'} (${response.status})`
    );
  }
  return response;
}

/** Fetches a file of `static/geo`. Rejects with a message that names the file and what is wrong with it. */
export async function loadJson(
  file: string,
  url: string,
  fetchFile: FetchFile = fetch
): Promise<unknown> {
  const response = await served(file, url, fetchFile);
  try {
    return await response.json();
  } catch (error) {
    throw new Error(`${file}: is not JSON`, { cause: error });
  }
}

/** Fetches a GeoJSON file and checks every position. Same errors as `loadJson`, and the path of the first bad position. */
export async function loadGeojson(
  file: string,
  url: string,
  fetchFile?: FetchFile
): Promise<FeatureCollection> {
  const data = await loadJson(file, url, fetchFile);
  const problem = geojsonProblem(data);
  if (problem) {
    throw new Error(`${file}: ${problem}`);
  }
  // Checked above: the features and positions are what the type says.
  return data as FeatureCollection;
}

/** Fetches a TopoJSON file and checks that its objects can be read. Same errors as `loadGeojson`. */
export async function loadTopojson(
  file: string,
  url: string,
  fetchFile?: FetchFile
): Promise<Topology> {
  const data = await loadJson(file, url, fetchFile);
  const problem = topojsonProblem(data);
  if (problem) {
    throw new Error(`${file}: ${problem}`);
  }
  // Checked above: arcs, objects and transform are what the type says.
  return data as Topology;
}

/**
 * Fetches a picture whose pixels are figures, such as heights: no colour of it is changed. Same errors as `loadJson`;
 * `name` says what it is a part of.
 */
export async function loadImage(
  name: string,
  url: string,
  fetchFile: FetchFile = fetch,
  decode: (data: Blob) => Promise<ImageBitmap> = bitmapOf
): Promise<ImageBitmap> {
  const response = await served(name, url, fetchFile);
  try {
    return await decode(await response.blob());
  } catch (error) {
    throw new Error(`${name}: is not a picture`, { cause: error });
  }
}

const bitmapOf = (data: Blob): Promise<ImageBitmap> =>
  createImageBitmap(data, { colorSpaceConversion: 'none' });
