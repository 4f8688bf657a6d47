import { classes } from './classes.ts';
import css from './Portrait.module.css';

export interface PortraitProps {
  id: string; // 'p01', 'noor'
  mood?: 'neutral' | 'blij' | 'denkt';
  size?: number; // px; grows with the text size
  away?: boolean;
  alt: string; // '' when the name is beside it
  square?: boolean; // fills its container, in a picker
  className?: string;
}

/** Background colours vary to make a row of faces lively; they follow from the id, so that a person keeps theirs. */
function groundOf(id: string): string | undefined {
  let number = 0;
  for (let at = 0; at < id.length; at += 1) number += id.charCodeAt(at);
  return [css.cool, css.warm, css.plum][number % 3];
}

/** A drawn face; each mood is a file of its own. */
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
