import type { Feature, FeatureCollection, Geometry } from 'geojson';
import mapshaper from 'mapshaper';

type Input = Record<string, FeatureCollection | Uint8Array>;

/**
 * Runs mapshaper commands on named inputs and gives the named GeoJSON outputs.
 * `P` is what the caller knows its commands leave in the properties.
 */
export async function runMapshaper<P>(
  commands: readonly string[],
  input: Input
): Promise<Record<string, Feature<Geometry, P>[]>> {
  const files = Object.entries(input).map(([name, data]) => [
    name,
    data instanceof Uint8Array ? data : JSON.stringify(data)
  ]);
  const output = await mapshaper.applyCommands(commands.join(' '), Object.fromEntries(files));
  return Object.fromEntries(
    Object.entries(output).map(([name, data]) => [name, featuresOf(name, String(data))])
  );

  function featuresOf(name: string, text: string): Feature<Geometry, P>[] {
    // Our commands name the output format, so the text is one of GeoJSON's two collections.
    const parsed = JSON.parse(text) as
      FeatureCollection<Geometry, P> | { type: 'GeometryCollection'; geometries: Geometry[] };
    if (parsed.type === 'FeatureCollection') return parsed.features;
    if (parsed.type === 'GeometryCollection') {
      return parsed.geometries.map((geometry) => ({
        type: 'Feature',
        properties: {} as P,
        geometry
      }));
    }
    throw new Error(`mapshaper: ${name} is not a GeoJSON collection`);
  }
}
