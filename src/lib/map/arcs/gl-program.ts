import {
  ATTRIBUTES,
  FRAGMENT_SHADER,
  UNIFORMS,
  vertexShader,
  type UniformName
} from './arc-shader.ts';

export interface ArcProgram {
  readonly program: WebGLProgram;
  readonly uniform: Readonly<Record<UniformName, WebGLUniformLocation | null>>;
}

/** The arc shader for one of MapLibre's projections. Throws with the driver's words when it does not compile. */
export function arcProgram(
  gl: WebGL2RenderingContext,
  prelude: string,
  define: string
): ArcProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertexShader(prelude, define)],
    [gl.FRAGMENT_SHADER, FRAGMENT_SHADER]
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error('arc shader: the WebGL context is lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    // Goes with the program.
    gl.deleteShader(shader);
  }
  ATTRIBUTES.forEach((name, location) => gl.bindAttribLocation(program, location, name));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = (gl.getAttachedShaders(program) ?? []).map((shader) =>
      gl.getShaderInfoLog(shader)
    );
    throw new Error(`arc shader: ${[gl.getProgramInfoLog(program), ...logs].join(' ')}`);
  }
  const entries = UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)] as const);
  // Every name of the list is there.
  return { program, uniform: Object.fromEntries(entries) as ArcProgram['uniform'] };
}
