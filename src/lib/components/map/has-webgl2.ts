/** Whether this browser gives out a WebGL 2 context at all; the context is handed back at once. */
export function hasWebgl2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
