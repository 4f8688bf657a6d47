export interface Size {
  width: number; // CSS px
  height: number;
}

const STEP = 16;
const SLACK = 24; // px of floor that the content below may cover

/**
 * The size at which to draw the room: at least that of its container, and unchanged while that hardly changes. The text
 * under the room varies by a pixel, and another size means redrawing every piece.
 */
export function drawnSize(place: Size, before: Size | null): Size {
  const over = before ? before.height - place.height : -1;
  if (before?.width === place.width && over >= 0 && over < SLACK) return before;
  return { width: place.width, height: Math.ceil(place.height / STEP) * STEP };
}
