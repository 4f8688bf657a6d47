import { Check, Contrast, LoaderCircle } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { classes } from '../../../ui/index.ts';
import { useOwnPageState } from './OwnPageContext.tsx';
import css from './SaveStatus.module.css';

const ICONS = { saved: Check, saving: LoaderCircle, failed: Contrast };

/** Says whether the input is saved. */
export function SaveStatus() {
  const t = useT();
  const { saved } = useOwnPageState();
  const Icon = ICONS[saved];
  return (
    <p className={classes(css.sign, css[saved])} aria-live="polite">
      <Icon aria-hidden /> {t(`personal.saved.${saved}`)}
    </p>
  );
}
