import { Check, Contrast, LoaderCircle } from 'lucide-react';
import { classes } from './classes.ts';
import css from './SaveSign.module.css';

const ICONS = { saved: Check, saving: LoaderCircle, failed: Contrast, refused: Contrast, gone: Contrast };

/** Whether input is saved: a sign, and the words for it. Changes are announced. */
export function SaveSign({ is, words }: { is: keyof typeof ICONS; words: string }) {
  const Icon = ICONS[is];
  return (
    <p
      className={classes(css.sign, is === 'saved' ? css.saved : is !== 'saving' && css.notSaved)}
      data-saved={is}
      aria-live="polite"
    >
      <Icon aria-hidden /> {words}
    </p>
  );
}
