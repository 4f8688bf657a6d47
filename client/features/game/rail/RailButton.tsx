import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/index.ts';
import { classes } from '../../../ui/index.ts';
import css from './Rail.module.css';

interface Props {
  id: string;
  icon: LucideIcon;
  label: string;
  current?: boolean;
  expanded?: boolean; // it folds others out under it
  done?: boolean;
  fresh?: boolean; // something new is in it
  note?: string | undefined;
  picture?: ReactNode; // instead of the icon
  onPress: () => void;
}

/** One place to go to. It never closes what it opened: many people double-click out of habit. */
export function RailButton({
  id,
  icon: Icon,
  label,
  current = false,
  expanded,
  done = false,
  fresh = false,
  note,
  picture,
  onPress,
}: Props) {
  const t = useT();
  return (
    <button
      type="button"
      className={classes(css.place, done && css.done)}
      data-rail={id}
      aria-current={current ? 'page' : undefined}
      aria-expanded={expanded}
      onClick={onPress}
    >
      {picture ?? <Icon aria-hidden />}
      <span>{label}</span>
      {done && (
        <span className={css.tick}>
          <Check aria-hidden />
          <span className="vh">, {t('game.rail.done')}</span>
        </span>
      )}
      {fresh && (
        <span className={css.fresh}>
          <span className="vh">, {t('game.rail.new')}</span>
        </span>
      )}
      {note && <span className="vh">, {note}</span>}
    </button>
  );
}
