import type { ReactNode } from 'react';
import css from './ColleagueNote.module.css';
import { Portrait } from './Portrait.tsx';

export interface ColleagueNoteProps {
  portrait: string;
  mood?: 'neutral' | 'blij' | 'denkt';
  title: string; // "Kees helpt u met een zin"
  mark?: ReactNode; // <RoleMark>
  actions?: ReactNode;
  children?: ReactNode;
}

/** A message from a colleague: a yellow card with a face. */
export function ColleagueNote({ portrait, mood = 'neutral', title, mark, actions, children }: ColleagueNoteProps) {
  return (
    <div className={css.note}>
      <Portrait id={portrait} mood={mood} size={44} alt="" />
      <div className={css.words}>
        <p className={css.title}>
          {title}
          {mark}
        </p>
        {children && <div className={css.say}>{children}</div>}
        {actions && <div className={css.actions}>{actions}</div>}
      </div>
    </div>
  );
}
