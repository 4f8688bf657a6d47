import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import type { PanelId } from '../desk/shownWindows.ts';
import { panelIcons } from '../desk/icons.ts';
import { DockButton } from './DockButton.tsx';
import css from './Dock.module.css';
import { DockHelp } from './DockHelp.tsx';
import { useUnread } from '../messages/useUnread.ts';

/** The dock on a small display: all tools, chat and tasks. */
export function SmallDock({ shown }: { shown: readonly string[] }) {
  const t = useT();
  const unread = useUnread();
  const open = useClient(state => state.windows.open);
  const button = (id: PanelId, label: string, count = 0) => (
    <DockButton id={id} icon={panelIcons[id]} label={label} shown={shown.includes(id)} open={open.includes(id)} count={count} />
  );
  return (
    <footer className={css.dock} data-region="dock" tabIndex={-1}>
      <nav className={css.tools} aria-label={t('game.dock.label')}>
        {button('tools', t('game.dock.desk'), unread.notes + unread.messages)}
        {button('chat', t('game.dock.chat'), unread.chat)}
        {button('tasks', t('game.dock.tasks'))}
      </nav>
      <DockHelp />
    </footer>
  );
}
