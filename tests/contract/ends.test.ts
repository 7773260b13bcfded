import { describe, expect, it, vi } from 'vitest';
import { createMapLibrePainter } from '#lib/map/maplibre-painter.ts';
import {
  box,
  camera,
  filesAt,
  frameAt,
  geoFiles,
  listener,
  makers,
  sceneWith,
  SIZE
} from './contract.ts';

const PATIENCE = { timeout: 60_000, interval: 50 };

describe('the SVG painter', () => {
  it('leaves nothing behind when it is destroyed', async () => {
    const { painter, container } = await makers.svg();
    expect(container.childElementCount).toBeGreaterThan(0);
    painter.destroy();
    expect(container.childElementCount).toBe(0);
  });
});

describe('the MapLibre painter', () => {
  it('says when its context is lost and does not come back', async () => {
    const { painter, container, told } = await makers.maplibre();
    const gl = container.querySelector('canvas')?.getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    await vi.waitFor(() => expect(told.lost).toHaveLength(1), PATIENCE);
    expect(told.lost[0]).toContain('WebGL');
    // Late frames of the tour find a painter that is gone, and leave it alone.
    expect(() => painter.draw(frameAt(camera('wide'), 1))).not.toThrow();
    expect(painter.project([60, 30])).toBeNull();
    painter.destroy();
    expect(container.childElementCount).toBe(0);
  });

  it('is refused where there is no WebGL 2, and leaves nothing behind', async () => {
    const container = box();
    const getContext = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const refused = createMapLibrePainter({
      container,
      size: SIZE,
      atlas: await (await fetch('/geo/atlas.json')).json(),
      files: geoFiles,
      events: listener().events,
      scene: sceneWith(),
      frame: frameAt(camera('region'), 1),
      isInteractive: false,
      label: 'Map'
    });
    await expect(refused).rejects.toThrow(/WebGL/);
    getContext.mockRestore();
    expect(container.childElementCount).toBe(0);
  });

  it('names the file that is wrong, paints the rest, and leaves nothing behind', async () => {
    const [container, told] = [box(), listener()];
    const painter = await createMapLibrePainter({
      container,
      size: SIZE,
      atlas: await (await fetch('/geo/atlas.json')).json(),
      files: filesAt(() => 'data:application/json,{}'),
      events: told.events,
      scene: sceneWith(),
      frame: frameAt(camera('region'), 1),
      isInteractive: false,
      label: 'Map'
    });
    painter.show(sceneWith({}, { rivers: true }));
    await vi.waitFor(() => expect(told.problems.length).toBeGreaterThan(1), PATIENCE);
    expect(told.problems).toContain('rivers.geojson: is not a FeatureCollection');
    expect(painter.picture().places).toHaveLength(1);
    painter.destroy();
    expect(container.childElementCount).toBe(0);
  });
});
