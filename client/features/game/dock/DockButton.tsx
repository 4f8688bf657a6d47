import type { LucideIcon } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { Badge } from '../../../ui/index.ts';
import { uiState } from '../../../store/uiState.ts';
import { goToWindow } from '../desk/focus.ts';
import css from './Dock.module.css';

interface Props {
  id: string;
  icon: LucideIcon;
  label: string;
  shown: boolean;
  open: boolean;
  count?: number;
  note?: string | undefined;
}

/**
 * Opens a window, or moves to it. It never closes one: many people double-click out of habit, and a window that vanishes
 * would confuse them.
 */
export function DockButton({ id, icon: Icon, label, shown, open, count = 0, note }: Props) {
  const t = useT();
  return (
    <button
      type="button"
      className={css.tool}
      data-dock={id}
      data-shown={shown || undefined}
      onClick={() => {
        uiState.setState({ atOffice: false });
        goToWindow(id);
      }}
    >
      <Icon aria-hidden />
      <span>{label}</span>
      {open && <span className="vh">, {t('game.dock.open')}</span>}
      {note && <span className="vh">, {note}</span>}
      <span className={css.badge}>
        <Badge count={count} label={t('game.dock.unread', { count })} />
      </span>
    </button>
  );
}
