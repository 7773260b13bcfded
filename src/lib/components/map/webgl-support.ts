/** What this browser can draw WebGL 2 with: a graphics card, the processor alone, or nothing. */
export type WebglSupport = 'hardware' | 'software' | 'none';

/** Names by which renderers without a graphics card go by. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Asks a context of its own, and hands it back at once. A renderer that hides its name counts as hardware; where
 * asking throws, as under some settings against tracking, there is none.
 */
export function webglSupport(page: Pick<Document, 'createElement'> = document): WebglSupport {
  try {
    return supportOf(page.createElement('canvas').getContext('webgl2'));
  } catch (error) {
    console.info('No WebGL.', error);
    return 'none';
  }
}

function supportOf(context: WebGL2RenderingContext | null): WebglSupport {
  if (!context) {
    return 'none';
  }
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = names ? context.getParameter(names.UNMASKED_RENDERER_WEBGL) : '';
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(String(renderer)) ? 'software' : 'hardware';
}
