import { Check, Contrast, LoaderCircle } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { classes } from '../../../ui/index.ts';
import { useMine } from './PlanContext.tsx';
import css from './SavedSign.module.css';

const ICONS = { saved: Check, saving: LoaderCircle, failed: Contrast };

/** Whether what was typed is kept. */
export function SavedSign() {
  const t = useT();
  const { saved } = useMine();
  const Icon = ICONS[saved];
  return (
    <p className={classes(css.sign, css[saved])} aria-live="polite">
      <Icon aria-hidden /> {t(`personal.saved.${saved}`)}
    </p>
  );
}
