import { expect, test, vi } from 'vitest';
import { webglSupport } from './webgl-support.ts';

/** A page whose canvases give this, or throw. */
function pageWith(getContext: () => unknown): Pick<Document, 'createElement'> {
  return { createElement: (() => ({ getContext })) as unknown as Document['createElement'] };
}
const contextOf = (renderer: string) => ({
  getExtension: (name: string) =>
    name === 'WEBGL_debug_renderer_info' ? { UNMASKED_RENDERER_WEBGL: 1 } : null,
  getParameter: () => renderer
});

test('a graphics card, the processor, and nothing are told apart', () => {
  expect(webglSupport(pageWith(() => contextOf('A graphics card')))).toBe('hardware');
  expect(webglSupport(pageWith(() => contextOf('Google SwiftShader')))).toBe('software');
  expect(webglSupport(pageWith(() => null))).toBe('none');
});

test('where asking throws there is none, and the page goes on', () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const refused = (): never => {
    throw new Error('not allowed');
  };
  expect(webglSupport(pageWith(refused))).toBe('none');
  expect(webglSupport(pageWith(() => ({ ...contextOf(''), getExtension: refused })))).toBe('none');
  expect(info).toHaveBeenCalledTimes(2);
  info.mockRestore();
});
