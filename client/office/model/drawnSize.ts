export interface Size {
  width: number; // CSS px
  height: number;
}

const STEP = 16;
const SLACK = 24; // px of floor that may lie hidden behind what stands under the room

/**
 * The size at which the room is drawn: never less than the place it has, and the same as long as that hardly changes.
 * A sentence under the room is now 62 and now 63 px high, and another size means drawing every piece anew.
 */
export function drawnSize(place: Size, before: Size | null): Size {
  const over = before ? before.height - place.height : -1;
  if (before?.width === place.width && over >= 0 && over < SLACK) return before;
  return { width: place.width, height: Math.ceil(place.height / STEP) * STEP };
}
