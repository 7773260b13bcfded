/** Attributes by location; the strip's own vertices are at 0, the rest steps once an instance. */
export const ATTRIBUTES = ['a_strip', 'a_circle', 'a_line', 'a_dash', 'a_color', 'a_t'] as const;

export const UNIFORMS = [
  'u_projection_matrix',
  'u_projection_fallback_matrix',
  'u_projection_tile_mercator_coords',
  'u_projection_clipping_plane',
  'u_projection_transition',
  'u_wrap',
  'u_viewport',
  'u_px_per_radian',
  'u_casing_px',
  'u_casing'
] as const;
export type UniformName = (typeof UNIFORMS)[number];

/** Shape of the head for a length of 1: half its width and its notch, as the SVG painter's. */
const HEAD_HALF_WIDTH = '0.444444';
const HEAD_NOTCH = '0.25';

/**
 * Walks the great circle from its start by angle and course (longitude then needs no unwrapping), widens it on
 * screen, and lets MapLibre's own prelude project. Lengths are CSS pixels; `u_viewport` is, too.
 */
export function vertexShader(prelude: string, define: string): string {
  return `#version 300 es
${prelude}
${define}
in vec2 a_strip;   // part of the length 0..1, side -1 or 1
in vec4 a_circle;  // longitude and latitude of the start, angle, course: radians
in vec4 a_line;    // width, shift to the right, length of the head (0: a line), 1 for round dashes
in vec2 a_dash;    // on, off; 0 for a whole line
in vec4 a_color;
in float a_t;      // drawn part
uniform float u_wrap;
uniform vec2 u_viewport;
uniform float u_px_per_radian;
uniform float u_casing_px;
out vec2 v_at;     // along in radians (line) or pixels (head), across in pixels
flat out vec4 v_line;
flat out vec2 v_dash;
flat out vec3 v_color;

const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);
// The shift grows over this length from both ends, so that the line still meets its discs.
const float TAPER_PX = 30.0;

vec4 place(float t) {
  float c = cos(t * a_circle.z), s = sin(t * a_circle.z);
  float sinLat = sin(a_circle.y), cosLat = cos(a_circle.y);
  float north = cos(a_circle.w), east = sin(a_circle.w);
  float x = cosLat * c - sinLat * s * north;
  // Always east or always west: without a sign of its own, since drivers differ over atan(-0.0, x).
  float y = s * abs(east);
  float z = clamp(sinLat * c + cosLat * s * north, -0.99999, 0.99999);
  float lng = a_circle.x + (east < 0.0 ? -1.0 : 1.0) * atan(y, x);
  return projectTile(vec2(
    lng / (2.0 * PI) + 0.5 + u_wrap,
    0.5 - log((1.0 + z) / (1.0 - z)) / (4.0 * PI)
  ));
}

void main() {
  bool isHead = a_line.z > 0.0;
  float t = isHead ? a_t : a_t * a_strip.x;
  if (a_t <= 0.0 || a_circle.z <= 0.0) { gl_Position = NOWHERE; return; }
  vec4 at = place(t);
  float stride = 0.004;
  vec4 a = t > 0.5 ? place(t - stride) : at;
  vec4 b = t > 0.5 ? at : place(t + stride);
  vec2 way = (b.xy / b.w - a.xy / a.w) * u_viewport;
  vec2 along = length(way) > 1e-6 ? normalize(way) : vec2(1.0, 0.0);
  vec2 right = vec2(along.y, -along.x);

  float px = t * a_circle.z * u_px_per_radian;
  float total = a_circle.z * u_px_per_radian;
  float shift = a_line.y * clamp(min(px, total - px) / TAPER_PX, 0.0, 1.0);

  // Room for the casing and one pixel in which its edge fades.
  float room = u_casing_px + 1.0;
  vec2 corner;
  if (isHead) {
    // Only the first two pairs of the strip are used; the others fall on the last corner.
    float end = a_strip.x <= 0.0 ? -1.0 : 1.0;
    corner = vec2(end * (0.5 * a_line.z + 2.0 * room), a_strip.y * (${HEAD_HALF_WIDTH} * a_line.z + 2.0 * room));
    v_at = corner;
  } else {
    corner = vec2(0.0, a_strip.y * (0.5 * a_line.x + room));
    v_at = vec2(t * a_circle.z, corner.y);
  }
  vec2 moved = along * corner.x + right * (corner.y + shift);
  at.xy += moved * 2.0 / u_viewport * at.w;
  v_line = a_line;
  v_dash = a_dash / u_px_per_radian;
  v_color = a_color.rgb;
  gl_Position = at;
}`;
}

/** Line or head over its casing, edges softened by one pixel of the screen; colours premultiplied. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
in vec2 v_at;
flat in vec4 v_line;
flat in vec2 v_dash;
flat in vec3 v_color;
uniform float u_casing_px;
uniform vec3 u_casing;
out vec4 fragColor;

// Distance outside the swallow-tailed head, in its own length.
float headEdge(vec2 p) {
  p.y = abs(p.y);
  vec2 barb = vec2(-0.5, ${HEAD_HALF_WIDTH});
  vec2 side = barb - vec2(0.5, 0.0);
  vec2 tail = barb - vec2(-0.5 + ${HEAD_NOTCH}, 0.0);
  float outer = dot(p - vec2(0.5, 0.0), normalize(vec2(-side.y, side.x)) * -1.0);
  float rear = dot(p - barb, normalize(vec2(-tail.y, tail.x)));
  return max(outer, rear);
}

// Distance outside the dash that lies nearest, pixels; perRadian is pixels along the line.
float dashEdge(float along, float perRadian) {
  float period = v_dash.x + v_dash.y;
  float phase = mod(along, period);
  float middle = abs(phase - 0.5 * v_dash.x);
  return (min(middle, period - middle) - 0.5 * v_dash.x) * perRadian;
}

void main() {
  float pixel = length(vec2(dFdx(v_at.y), dFdy(v_at.y)));
  float line, casing;
  if (v_line.z > 0.0) {
    float d = headEdge(v_at / v_line.z) * v_line.z;
    // The line runs on under the head: its casing must not cut it.
    float beside = abs(v_at.y) - 0.5 * v_line.x;
    line = d;
    casing = max(d - u_casing_px, -beside);
  } else {
    float across = abs(v_at.y) - 0.5 * v_line.x;
    line = across;
    if (v_dash.x > 0.0) {
      float perRadian = pixel / max(length(vec2(dFdx(v_at.x), dFdy(v_at.x))), 1e-9);
      float d = dashEdge(v_at.x, perRadian);
      line = v_line.w > 0.0
        ? length(vec2(max(d, 0.0), v_at.y)) - 0.5 * v_line.x
        : max(across, d);
    }
    casing = across - u_casing_px;
  }
  float inLine = clamp(0.5 - line / pixel, 0.0, 1.0);
  float inCasing = clamp(0.5 - casing / pixel, 0.0, 1.0);
  float alpha = max(inLine, inCasing);
  if (alpha <= 0.0) discard;
  // Edge of the line over its casing; where there is none, over nothing.
  vec3 under = u_casing * inCasing * (1.0 - inLine);
  fragColor = vec4(v_color * inLine + under, inLine + inCasing * (1.0 - inLine));
}`;
