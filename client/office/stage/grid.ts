import type { Frame } from '../model/frame.ts';
import type { Box } from '../model/places.ts';

/** A box in whole canvas pixels, and the part of the room (units) that it covers exactly. */
export interface Snapped {
  x: number;
  y: number;
  width: number;
  height: number;
  view: Box;
}

/** Converts room units to canvas pixels. Everything is drawn on whole pixels, so that lines stay sharp. */
export interface Grid {
  perUnit: number;
  px(x: number): number;
  py(y: number): number;
  snap(box: Box): Snapped;
  width: number; // of the canvas
  height: number;
  scroll: number; // canvas px, scroll position in the drawn world
}

const MAX_RATIO = 2;
const MAX_WIDTH = 2880; // px: a whole-room texture stays under 14 MB

/** Canvas pixels per CSS px. */
export const pixelRatio = (frame: Frame): number =>
  Math.max(1, Math.min(window.devicePixelRatio, MAX_RATIO, MAX_WIDTH / frame.width));

export function gridFor(frame: Frame, ratio: number): Grid {
  const perUnit = frame.scale * ratio;
  const { x: left, y: top } = frame.world;
  const px = (x: number) => Math.round((x - left) * perUnit);
  const py = (y: number) => Math.round((y - top) * perUnit);
  return {
    perUnit,
    px,
    py,
    snap: box => {
      const [x, y] = [Math.floor((box.x - left) * perUnit), Math.floor((box.y - top) * perUnit)];
      const width = Math.max(1, Math.ceil((box.x + box.w - left) * perUnit) - x);
      const height = Math.max(1, Math.ceil((box.y + box.h - top) * perUnit) - y);
      const view = { x: left + x / perUnit, y: top + y / perUnit, w: width / perUnit, h: height / perUnit };
      return { x, y, width, height, view };
    },
    width: Math.round(frame.width * ratio),
    height: Math.round(frame.height * ratio),
    scroll: px(frame.x),
  };
}
