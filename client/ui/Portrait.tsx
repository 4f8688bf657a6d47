import { classes } from './classes.ts';
import css from './Portrait.module.css';

export interface PortraitProps {
  id: string; // 'p01', 'noor'
  mood?: 'neutral' | 'blij' | 'denkt';
  size?: number; // px; grows with the text size
  away?: boolean;
  alt: string; // '' when the name stands beside it
  square?: boolean; // fills its place, for picking
  className?: string;
}

/** Grounds alternate so that a row of faces is lively; by id, so that a person keeps theirs. */
function groundOf(id: string): string | undefined {
  let number = 0;
  for (let at = 0; at < id.length; at += 1) number += id.charCodeAt(at);
  return [css.cool, css.warm, css.plum][number % 3];
}

/** A drawn face: one file per mood, shown as a picture. */
export function Portrait({ id, mood = 'neutral', size = 48, away = false, alt, square = false, className }: PortraitProps) {
  return (
    <img
      className={classes(css.face, groundOf(id), away && css.away, square && css.square, className)}
      style={square ? undefined : { width: size, height: size }}
      src={`/people/${id}-${mood}.svg`}
      alt={alt}
      width={size}
      height={size}
      decoding="async"
      draggable={false}
    />
  );
}
