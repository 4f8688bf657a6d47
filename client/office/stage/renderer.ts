export type RendererName = 'canvas' | 'webgl';

/**
 * Chooses the renderer: `?renderer=canvas|webgl`, else `renderer` in local storage, else WebGL where there is a graphics
 * card. Without one WebGL is many times slower than the canvas, and both look the same.
 */
export function pickRenderer(search: string, kept: string | null, card: string | null): RendererName {
  const asked = new URLSearchParams(search).get('renderer') ?? kept;
  if (asked === 'canvas' || asked === 'webgl') return asked;
  return card === null || /swiftshader|llvmpipe|software|basic render/i.test(card) ? 'canvas' : 'webgl';
}

/** The name of the graphics card, as far as the browser reveals it; null without WebGL. */
export function graphicsCard(): string | null {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (gl === null) return null;
  const told = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(told ? told.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

export function keptRenderer(): string | null {
  try {
    return localStorage.getItem('renderer');
  } catch {
    return null; // storage may be blocked
  }
}
