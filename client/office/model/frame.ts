import { BLEED, type Box } from './places.ts';

/** The part of the room that a stage shows. */
export interface Frame {
  width: number; // of the stage, CSS px
  height: number;
  scale: number; // CSS px per unit of the room
  x: number; // left edge, units
  y: number; // top edge, units
  world: Box; // what must be drawn: the frame itself, or everything it can pan to
  pans: boolean; // too narrow for the whole team: shows a part and can pan
}

const ROOM_WIDTH = 1580; // units: all desks with a margin
const ROOM_HEIGHT = 776; // units: from the top of the board to below the empty chair
const MIDDLE: readonly [number, number] = [800, 460];
const NARROW = 1.26; // width : height
const PAN = { left: 14, right: 1586, middle: 472, height: 730, largest: 0.95 };

/** The frame for a stage of this size in CSS px. If it can pan, `look` (units) is its centre. */
export function frameFor(width: number, height: number, look: number): Frame {
  const w = Math.max(1, width);
  const h = Math.max(1, height);
  if (w / h < NARROW) return panFrame(w, h, look);
  // Never so small that the end of the wall shows; a very flat stage shows the middle of the room.
  const scale = Math.max(Math.min(w / ROOM_WIDTH, h / ROOM_HEIGHT), w / (BLEED.w - 100));
  const flat = h / scale < ROOM_HEIGHT - 1;
  const y = (flat ? MIDDLE[1] + 90 : MIDDLE[1]) - h / scale / 2;
  const box = { x: MIDDLE[0] - w / scale / 2, y, w: w / scale, h: h / scale };
  return { width: w, height: h, scale, x: box.x, y, world: box, pans: false };
}

function panFrame(width: number, height: number, look: number): Frame {
  const scale = Math.min(height / PAN.height, PAN.largest);
  const [w, h] = [width / scale, height / scale];
  const y = PAN.middle - h / 2;
  const x = Math.min(Math.max(look - w / 2, PAN.left), PAN.right - w);
  return { width, height, scale, x, y, world: { x: PAN.left, y, w: PAN.right - PAN.left, h }, pans: true };
}

/** The new centre after panning: most of a frame further, so that something familiar stays visible. */
export function panned(frame: Frame, to: -1 | 1): number {
  const w = frame.width / frame.scale;
  const middle = frame.x + w / 2 + to * w * 0.7;
  return Math.min(Math.max(middle, PAN.left + w / 2), PAN.right - w / 2);
}

/** Whether the frame can pan further to this side. */
export const canPan = (frame: Frame, side: -1 | 1): boolean =>
  frame.pans && (side < 0 ? frame.x > PAN.left + 1 : frame.x + frame.width / frame.scale < PAN.right - 1);

/** A place in the room as CSS px on the stage. */
export const toStage = (frame: Frame, x: number, y: number): { left: number; top: number } => ({
  left: Math.round((x - frame.x) * frame.scale),
  top: Math.round((y - frame.y) * frame.scale),
});

/** A box in the room as a box on the stage, grown around its middle to at least `least` px each way. */
export function boxOnStage(frame: Frame, box: Box, least: number): { left: number; top: number; width: number; height: number } {
  const width = Math.max(least, Math.round(box.w * frame.scale));
  const height = Math.max(least, Math.round(box.h * frame.scale));
  const { left, top } = toStage(frame, box.x + box.w / 2, box.y + box.h / 2);
  return { left: left - Math.round(width / 2), top: top - Math.round(height / 2), width, height };
}
