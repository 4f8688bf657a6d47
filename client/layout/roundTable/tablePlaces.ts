/** Places of faces around a table, in % of a picture of 480 by 400; the middle one is furthest back. */
export interface TablePlace {
  x: number; // left edge
  y: number; // top edge
  size: number; // width
  layer: number; // z-index: nearer faces overlap further ones
}

const SHAPE = 480 / 400; // a face is square, but % of the height differs from % of the width

export function tablePlaces(people: number): TablePlace[] {
  const size = people > 5 ? 24 : people > 4 ? 27 : 28;
  return Array.from({ length: people }, (_, index) => {
    const across = people === 1 ? 0 : (index / (people - 1)) * 2 - 1; // -1 left … 1 right
    const near = Math.abs(across);
    const grown = size * (0.92 + 0.14 * near);
    return {
      x: 50 + across * 35 - grown / 2,
      y: 72 + near * 4 - grown * SHAPE,
      size: grown,
      layer: 1 + Math.round(near * 4),
    };
  });
}
