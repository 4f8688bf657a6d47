import type { CSSProperties, ReactNode } from 'react';
import { boxOnStage, toStage, type Frame } from './model/frame.ts';
import css from './Office.module.css';
import type { Box } from './model/places.ts';

const LEAST = 96; // px: the smallest zone

export interface SpotProps {
  id: string;
  frame: Frame;
  box: Box;
  label: string; // what a screen reader says
  layer: number;
  own?: boolean;
  onPress: () => void;
  onLook: (x: number) => void;
  /** Gets a way to place words over the room: units in, the place inside this button out. */
  children: (at: (x: number, y: number) => CSSProperties) => ReactNode;
}

/** One thing in the room as a real button, laid over its picture. */
export function Spot({ id, frame, box, label, layer, own, onPress, onLook, children }: SpotProps) {
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
