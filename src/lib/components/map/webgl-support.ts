/** What this browser can draw WebGL 2 with: a graphics card, the processor alone, or nothing. */
export type WebglSupport = 'hardware' | 'software' | 'none';

/** Names by which renderers without a graphics card go by. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Asks a context of its own, and hands it back at once. A renderer that hides its name counts as hardware. */
export function webglSupport(): WebglSupport {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) {
    return 'none';
  }
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = names ? context.getParameter(names.UNMASKED_RENDERER_WEBGL) : '';
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(String(renderer)) ? 'software' : 'hardware';
}
