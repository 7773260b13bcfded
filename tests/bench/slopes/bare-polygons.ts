// The same areas in MapLibre alone, as GeoJSON with a fill and a line layer.

import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { feature } from 'topojson-client';
import { zoomOf } from '#lib/core/camera/camera.ts';
import { PALETTES } from '#lib/core/theme/palette.ts';
import { gridTopology } from './grid-topology.ts';
import { asked, offer } from './page.ts';

const topology = gridTopology(asked('count'));
const data = feature(topology, topology.objects.countries);
const zoom = zoomOf({ center: [10, 15], scale: 160, globe: 0 });
const { sea, land, border } = PALETTES.light;
let map: MapLibre | undefined;

offer({
  async start() {
    setWorkerUrl(workerUrl);
    map = new MapLibre({
      container: 'map',
      center: [10, 15],
      zoom,
      style: {
        version: 8,
        sources: { areas: { type: 'geojson', data } },
        layers: [
          { id: 'sea', type: 'background', paint: { 'background-color': sea } },
          { id: 'land', type: 'fill', source: 'areas', paint: { 'fill-color': land } },
          { id: 'borders', type: 'line', source: 'areas', paint: { 'line-color': border } }
        ]
      }
    });
    await map.once('load');
  },
  draw: (t) => void map?.jumpTo({ center: [10 + 20 * t, 15] })
});
