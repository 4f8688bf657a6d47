import type { Box } from '../model/places.ts';

/** Renders the part `view` of SVG art to a canvas of exactly this size in pixels. */
export async function rasterise(
  art: string,
  view: Box,
  width: number,
  height: number,
  readable = false,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.x} ${view.y} ${view.w} ${view.h}" width="${width}" height="${height}" preserveAspectRatio="none">${art}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  context(canvas, readable).drawImage(image, 0, 0, width, height);
  return canvas;
}

/** The content of an SVG file without its outer element, to embed in another SVG. */
export const inner = (svg: string): string => svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');

/** Makes a figure grey and pale, for somebody who is away, but opaque. Done per pixel, so that it looks the same in every renderer. */
export function pale(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const ink = context(canvas);
  const image = ink.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
    const light = 122 + grey * 0.46;
    data[at] = light - 4;
    data[at + 1] = light;
    data[at + 2] = light - 1;
  }
  ink.putImageData(image, 0, 0);
  return canvas;
}

function context(canvas: HTMLCanvasElement, readable = true): CanvasRenderingContext2D {
  const ink = canvas.getContext('2d', { willReadFrequently: readable });
  if (!ink) throw new Error('this browser draws no canvas');
  return ink;
}
