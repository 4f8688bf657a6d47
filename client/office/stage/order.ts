/** The z-order (depth). Each row of desks, and the table, leaves room for people, light and objects. */
export const ORDER = {
  base: 0,
  sun: 1,
  passer: 2,
  frame: 3,
  dusk: 4,
  wall: 5,
  hands: 6,
  steam: 6,
  back: 10, // desks 3, 2, 4: chair, person, desk, light, objects
  table: 20, // people behind it, then the table
  front: 30, // desks 1 and 5
  chair: 40,
  plant: 41,
  veil: 50,
  glow: 51,
} as const;

export const IN_ROW = { chair: 0, visitor: 1, person: 2, hand: 3, screen: 4, top: 5, pool: 6, things: 7, lamp: 8 } as const;

/** The depth of the row of a desk. */
export const rowOf = (desk: number): number => (desk === 1 || desk === 5 ? ORDER.front : ORDER.back);
