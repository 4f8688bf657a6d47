import { useRef, useState, type PointerEvent, type SyntheticEvent } from 'react';
import type { Row } from './chip.ts';

/** How far the mouse must move before a press becomes a drag, in px. */
const START = 8;

/** Drags words with the mouse, as an alternative to choosing a word and a row. Clicks still work. */
export function useDrag(usable: boolean, onTake: (word: string) => void, onDrop: (word: string, row: Row | null) => void) {
  const held = useRef<{ word: string; x: number; y: number; moving: boolean } | null>(null);
  const dropped = useRef(false);
  const [over, setOver] = useState<Row | null>(null);
  const rowAt = (event: PointerEvent): Row | null =>
    (document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-row]')?.dataset.row as
      Row | undefined) ?? null;
  const handlers = {
    onPointerDown(event: PointerEvent) {
      dropped.current = false;
      const word = (event.target as Element).closest<HTMLElement>('[data-chip]')?.dataset.chip;
      if (usable && word && event.pointerType === 'mouse' && event.button === 0)
        held.current = { word, x: event.clientX, y: event.clientY, moving: false };
    },
    onPointerMove(event: PointerEvent) {
      const now = held.current;
      if (!now) return;
      if (!now.moving && Math.hypot(event.clientX - now.x, event.clientY - now.y) >= START) {
        now.moving = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        onTake(now.word);
      }
      if (now.moving) setOver(rowAt(event));
    },
    onPointerUp(event: PointerEvent) {
      const now = held.current;
      held.current = null;
      setOver(null);
      if (!now?.moving) return;
      dropped.current = true; // ignore the click that follows a drag
      onDrop(now.word, rowAt(event));
    },
    onPointerCancel() {
      held.current = null;
      setOver(null);
    },
    onClickCapture(event: SyntheticEvent) {
      if (dropped.current) event.stopPropagation();
      dropped.current = false;
    },
  };
  return { over, handlers };
}
