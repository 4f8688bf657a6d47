/** Where things stand in the drawing, in its own units; `label` is the middle of the word that is always in sight. */
export interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
  label?: { x: number; y: number };
}

/** The part of the drawing that is always shown whole, whatever the shape of the display. */
export const SCENE = { x: -168, y: 72, w: 1936, h: 776 };

/** Back to front, as things overlap. */
export const places: Readonly<Record<string, Place>> = {
  window: { x: 36, y: 86, w: 392, h: 356 },
  map: { x: 440, y: 120, w: 106, h: 142 },
  board: { x: 578, y: 100, w: 444, h: 238, label: { x: 800, y: 292 } },
  clock: { x: 1052, y: 126, w: 120, h: 120 },
  door: { x: 1404, y: 112, w: 156, h: 394 },
  coffee: { x: 1214, y: 312, w: 162, h: 190, label: { x: 1294, y: 288 } },
  'desk-3': { x: 674, y: 343, w: 252, h: 250 },
  'desk-2': { x: 344, y: 382, w: 280, h: 304 },
  'desk-4': { x: 976, y: 382, w: 280, h: 304 },
  'meeting-table': { x: 578, y: 612, w: 444, h: 130 },
  phone: { x: 580, y: 598, w: 104, h: 96, label: { x: 577, y: 737 } },
  'desk-1': { x: 49, y: 451, w: 314, h: 340 },
  'desk-5': { x: 1237, y: 451, w: 314, h: 340 },
  'empty-chair': { x: 706, y: 578, w: 200, h: 276, label: { x: 822, y: 800 } },
};
export const backToFront = Object.keys(places);

const percent = (part: number, of: number) => `${((part / of) * 100).toFixed(3)}%`;

/** A place as CSS, in percent of the scene. */
export function boxOf({ x, y, w, h }: Place) {
  return { left: percent(x - SCENE.x, SCENE.w), top: percent(y - SCENE.y, SCENE.h), width: percent(w, SCENE.w), height: percent(h, SCENE.h) };
}

/** A label's middle, in percent of its own place. */
export function labelOf({ x, y, w, h, label }: Place) {
  const at = label ?? { x: x + w / 2, y: y + h };
  return { left: percent(at.x - x, w), top: percent(at.y - y, h) };
}
