import { Check, Contrast, Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../i18n/index.ts';
import { classes } from './classes.ts';
import css from './Feedback.module.css';

export interface FeedbackProps {
  kind: 'notYet' | 'done' | 'info';
  title?: string; // "Nog niet" and "Gelukt" come by themselves; '' leaves it out
  children?: ReactNode;
}
const ICONS = { notYet: Contrast, done: Check, info: Lightbulb };

/** What came of an act: half circle and "Nog niet", tick and "Gelukt", or a calm line. Never "fout". */
export function Feedback({ kind, title, children }: FeedbackProps) {
  const t = useT();
  const Icon = ICONS[kind];
  const word = title ?? (kind === 'notYet' ? t('common.notYet') : kind === 'done' ? t('common.done') : '');
  return (
    <div className={classes(css.feedback, css[kind])}>
      <Icon aria-hidden />
      <div>
        {word && <b>{/[.?:…]$/.test(word) ? word : `${word}.`} </b>}
        {children}
      </div>
    </div>
  );
}
