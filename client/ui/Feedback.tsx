import { Check, Contrast, Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import { asSentence, repeatsHeading } from '../../shared/text/titles.ts';
import { classes } from './classes.ts';
import css from './Feedback.module.css';
import { useUiWords } from './words.ts';

export interface FeedbackProps {
  kind: 'notYet' | 'done' | 'info';
  title?: string; // default: "Nog niet" or "Gelukt"; '' leaves it out
  children?: ReactNode;
}
const ICONS = { notYet: Contrast, done: Check, info: Lightbulb };

/** The result of an action: half circle and "Nog niet", tick and "Gelukt", or a neutral line. Never "fout". */
export function Feedback({ kind, title, children }: FeedbackProps) {
  const words = useUiWords();
  const Icon = ICONS[kind];
  const heading = title ?? (kind === 'notYet' ? words.notYet : kind === 'done' ? words.done : '');
  const word = typeof children === 'string' && repeatsHeading(heading, children) ? '' : asSentence(heading);
  return (
    <div className={classes(css.feedback, css[kind])}>
      <Icon aria-hidden />
      <div>
        {word && <b>{word} </b>}
        {children}
      </div>
    </div>
  );
}
