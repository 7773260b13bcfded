import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibre } from 'maplibre-gl';
import { CASING_PX } from '#lib/core/arc/arc-style.ts';
import { BYTES_PER_PART, type PackedArcs } from './pack-arcs.ts';
import { arcProgram, type ArcProgram } from './gl-program.ts';

export const ARC_LAYER_ID = 'story-arcs';

/** Location, numbers and byte offset of what an instance carries; see `packArcs`. */
const INSTANCE = [
  [1, 4, 0],
  [2, 4, 16],
  [3, 2, 32]
] as const;
const COLOR = { location: 4, offset: 40 };
const PROGRESS_LOCATION = 5;

interface Buffers {
  readonly strip: WebGLBuffer;
  readonly parts: WebGLBuffer;
  readonly progress: WebGLBuffer;
  readonly vao: WebGLVertexArrayObject;
}

/**
 * All arcs in one instanced draw call. `set` hands over what they are, `progress` how far they are drawn; the
 * second is all that changes in a frame. Works in every projection MapLibre has a shader prelude for.
 */
export class ArcLayer implements CustomLayerInterface {
  readonly id = ARC_LAYER_ID;
  readonly type = 'custom';
  readonly renderingMode = '2d';

  #map: MapLibre | null = null;
  #buffers: Buffers | null = null;
  readonly #programs = new Map<string, ArcProgram>();

  #packed: PackedArcs = { data: new ArrayBuffer(0), count: 0, segments: 1, lngRange: [0, 0] };
  #casing: readonly [number, number, number] = [1, 1, 1];
  #casingPx = CASING_PX;
  #progress = new Float32Array(0);
  #pxPerRadian = 1;
  #isStale = { parts: true, progress: true };

  /** `casing` is red, green and blue, 0 to 255. */
  set(
    packed: PackedArcs,
    casing: readonly [number, number, number],
    lineScale: number,
    progress: Float32Array<ArrayBuffer>
  ): void {
    this.#packed = packed;
    this.#casing = [casing[0] / 255, casing[1] / 255, casing[2] / 255];
    this.#casingPx = CASING_PX * lineScale;
    this.#progress = progress;
    this.#isStale = { parts: true, progress: true };
    this.#map?.triggerRepaint();
  }

  /** One number a part, as `progressOf` gives them for the parts that were set. */
  set progress(progress: Float32Array<ArrayBuffer>) {
    const isSame =
      progress.length === this.#progress.length &&
      progress.every((t, index) => t === this.#progress[index]);
    if (isSame) return;
    this.#progress = progress;
    this.#isStale.progress = true;
    this.#map?.triggerRepaint();
  }

  /** Scale of the camera; dashes and shifts are measured by it. */
  set pxPerRadian(scale: number) {
    this.#pxPerRadian = scale;
  }

  onAdd(map: MapLibre, gl: WebGL2RenderingContext): void {
    this.#map = map;
    // A restored context begins anew.
    this.#programs.clear();
    this.#buffers = {
      strip: gl.createBuffer(),
      parts: gl.createBuffer(),
      progress: gl.createBuffer(),
      vao: gl.createVertexArray()
    };
    this.#isStale = { parts: true, progress: true };
    describe(gl, this.#buffers);
  }

  onRemove(_map: MapLibre, gl: WebGL2RenderingContext): void {
    for (const { program } of this.#programs.values()) gl.deleteProgram(program);
    this.#programs.clear();
    if (this.#buffers) {
      gl.deleteVertexArray(this.#buffers.vao);
      for (const name of ['strip', 'parts', 'progress'] as const) {
        gl.deleteBuffer(this.#buffers[name]);
      }
    }
    this.#buffers = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const { count, segments } = this.#packed;
    if (count === 0 || !this.#buffers || !this.#map) return;
    this.#upload(gl, this.#buffers);
    const { program, uniform } = this.#programFor(gl, input.shaderData);
    const { defaultProjectionData: projection } = input;
    gl.useProgram(program);
    gl.bindVertexArray(this.#buffers.vao);
    gl.uniformMatrix4fv(uniform.u_projection_matrix, false, projection.mainMatrix);
    gl.uniformMatrix4fv(uniform.u_projection_fallback_matrix, false, projection.fallbackMatrix);
    gl.uniform4fv(uniform.u_projection_tile_mercator_coords, projection.tileMercatorCoords);
    gl.uniform4fv(uniform.u_projection_clipping_plane, projection.clippingPlane);
    gl.uniform1f(uniform.u_projection_transition, projection.projectionTransition);
    const ratio = this.#map.getPixelRatio();
    gl.uniform2f(uniform.u_viewport, gl.drawingBufferWidth / ratio, gl.drawingBufferHeight / ratio);
    gl.uniform1f(uniform.u_px_per_radian, this.#pxPerRadian);
    gl.uniform1f(uniform.u_casing_px, this.#casingPx);
    gl.uniform3f(uniform.u_casing, ...this.#casing);
    for (const wrap of this.#wraps(this.#map, input.shaderData.define)) {
      gl.uniform1f(uniform.u_wrap, wrap);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 2 * (segments + 1), count);
    }
    gl.bindVertexArray(null);
  }

  #upload(gl: WebGL2RenderingContext, { strip, parts, progress }: Buffers): void {
    if (this.#isStale.parts) {
      const { segments, data } = this.#packed;
      fill(gl, strip, stripOf(segments), gl.STATIC_DRAW);
      fill(gl, parts, data, gl.STATIC_DRAW);
    }
    if (this.#isStale.progress) fill(gl, progress, this.#progress, gl.DYNAMIC_DRAW);
    this.#isStale = { parts: false, progress: false };
  }

  #programFor(
    gl: WebGL2RenderingContext,
    { variantName, vertexShaderPrelude, define }: CustomRenderMethodInput['shaderData']
  ): ArcProgram {
    const known = this.#programs.get(variantName) ?? arcProgram(gl, vertexShaderPrelude, define);
    this.#programs.set(variantName, known);
    return known;
  }

  /** The copies of the world in which arcs are in sight; the globe has one. */
  #wraps(map: MapLibre, define: string): number[] {
    if (define.includes('GLOBE')) return [0];
    const [west, east] = this.#packed.lngRange;
    const bounds = map.getBounds();
    const first = Math.ceil((bounds.getWest() - east) / 360);
    const last = Math.floor((bounds.getEast() - west) / 360);
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
  }
}

/** Pairs of vertices along the strip: part of the length, side. */
function stripOf(segments: number): Float32Array<ArrayBuffer> {
  const pairs = Array.from({ length: segments + 1 }, (_, index) => index / segments);
  return Float32Array.from(pairs.flatMap((t) => [t, -1, t, 1]));
}

function fill(
  gl: WebGL2RenderingContext,
  buffer: WebGLBuffer,
  data: ArrayBuffer | Float32Array<ArrayBuffer>,
  usage: GLenum
): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, data, usage);
}

/** Tells the vertex array how the buffers are read. */
function describe(gl: WebGL2RenderingContext, { strip, parts, progress, vao }: Buffers): void {
  gl.bindVertexArray(vao);
  gl.bindBuffer(gl.ARRAY_BUFFER, strip);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, parts);
  for (const [location, size, offset] of INSTANCE) {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, BYTES_PER_PART, offset);
    gl.vertexAttribDivisor(location, 1);
  }
  gl.enableVertexAttribArray(COLOR.location);
  gl.vertexAttribPointer(COLOR.location, 4, gl.UNSIGNED_BYTE, true, BYTES_PER_PART, COLOR.offset);
  gl.vertexAttribDivisor(COLOR.location, 1);
  gl.bindBuffer(gl.ARRAY_BUFFER, progress);
  gl.enableVertexAttribArray(PROGRESS_LOCATION);
  gl.vertexAttribPointer(PROGRESS_LOCATION, 1, gl.FLOAT, false, 4, 0);
  gl.vertexAttribDivisor(PROGRESS_LOCATION, 1);
  gl.bindVertexArray(null);
}
