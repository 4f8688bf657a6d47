import type { CSSProperties, ReactNode } from 'react';
import { boxOnStage, toStage, type Frame } from './model/frame.ts';
import css from './Office.module.css';
import type { Box } from './model/places.ts';

const LEAST = 96; // px, minimum size of a zone

export interface HotspotButtonProps {
  id: string;
  frame: Frame;
  box: Box;
  label: string; // what a screen reader says
  layer: number;
  own?: boolean;
  onPress: () => void;
  onLook: (x: number) => void;
  /** Receives a function that converts a place in room units to a position inside this button. */
  children: (at: (x: number, y: number) => CSSProperties) => ReactNode;
}

/** One hotspot in the room as a real button over its picture. */
export function HotspotButton({ id, frame, box, label, layer, own, onPress, onLook, children }: HotspotButtonProps) {
  const zone = boxOnStage(frame, box, LEAST);
  const at = (x: number, y: number): CSSProperties => {
    const { left, top } = toStage(frame, x, y);
    return { left: left - zone.left, top: top - zone.top };
  };
  return (
    <button
      type="button"
      className={css.spot}
      style={{ ...zone, zIndex: layer }}
      data-hotspot={id}
      data-own={own || undefined}
      aria-label={label}
      onClick={onPress}
      onFocus={event => event.currentTarget.matches(':focus-visible') && onLook(box.x + box.w / 2)}
    >
      {children(at)}
    </button>
  );
}
