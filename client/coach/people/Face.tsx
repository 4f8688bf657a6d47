import { Hand } from 'lucide-react';
import { classes, Portrait } from '../../ui/index.ts';
import css from './Face.module.css';

/** Active, connected but idle, or disconnected. */
type Light = 'active' | 'quiet' | 'away';

export interface FaceProps {
  portrait: string;
  light: Light;
  hand?: boolean;
  mood?: 'neutral' | 'blij' | 'denkt';
  size?: number; // px
}

const SMALL = 40; // px: the marks of a smaller face are smaller too

/** A face with a presence dot (full, half or empty) and a hand when it is raised. Decoration: text beside it says the same. */
export function Face({ portrait, light, hand = false, mood, size = 46 }: FaceProps) {
  return (
    <span className={classes(css.face, size < SMALL && css.small)} aria-hidden>
      <Portrait id={portrait} mood={mood ?? (hand ? 'denkt' : 'neutral')} size={size} away={light === 'away'} alt="" />
      <i className={classes(css.light, css[light])} />
      {hand && (
        <span className={css.hand}>
          <Hand />
        </span>
      )}
    </span>
  );
}
