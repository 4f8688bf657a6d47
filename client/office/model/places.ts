import data from '../../../assets/art/places.json';

/** A rectangle in room units (the drawn room is 1600 x 900). */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
export interface Seat extends Box {
  mirror: boolean; // faces left
}
export type DeskNumber = 1 | 2 | 3 | 4 | 5;
export const DESKS = [1, 2, 3, 4, 5] as const;
export const isDesk = (n: number): n is DeskNumber => n >= 1 && n <= 5;

type Point = readonly [number, number];
interface DeskPlace extends Box {
  plate: readonly [number, number, number]; // centre and width of the name plate, or centre of "Uw bureau"
  sign: Point; // start of the label of the open tool: at the screen, on the side of the person
}
interface Labelled extends Box {
  label: Point;
}
const point = (from: number[]): Point => [from[0] ?? 0, from[1] ?? 0];
const labelled = ({ x, y, w, h, label }: Box & { label: number[] }): Labelled => ({ x, y, w, h, label: point(label) });
const desk = ({ x, y, w, h, plate, sign }: Box & { plate: number[]; sign: number[] }): DeskPlace => ({
  x,
  y,
  w,
  h,
  plate: [plate[0] ?? 0, plate[1] ?? 0, plate[2] ?? 0],
  sign: point(sign),
});

export const BLEED: Box = data.bleed;
export const CLOCK = data.clock;
export const STREET: Box = data.street;
export const BOARD_NOTES = data.boardNotes;
export const SEATS: Record<DeskNumber, Seat> = data.seats;
export const TABLE = data.table;
export const DESK_PLACES: Record<DeskNumber, DeskPlace> = {
  1: desk(data.desks[1]),
  2: desk(data.desks[2]),
  3: desk(data.desks[3]),
  4: desk(data.desks[4]),
  5: desk(data.desks[5]),
};
export type ThingId = keyof typeof data.hotspots;
export const THINGS = Object.fromEntries(Object.entries(data.hotspots).map(([id, thing]) => [id, labelled(thing)])) as Record<
  ThingId,
  Labelled
>;
