import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { RoleMark } from '../../../ui/index.ts';
import { dockGroups } from '../logic/dockGroups.ts';
import type { PanelId } from '../logic/shownWindows.ts';
import { useView } from '../live/useView.ts';
import { panelIcons, toolIcons } from '../windows/icons.ts';
import { DockButton } from './DockButton.tsx';
import css from './Dock.module.css';
import { DockHelp } from './DockHelp.tsx';
import { useUnread } from './useUnread.ts';

/** Own tools with the role's shape, then those of the team; help and hand at the right. */
export function Dock({ shown }: { shown: readonly string[] }) {
  const t = useT();
  const role = useView(view => view.me.roles[0]);
  const assistant = useView(view => view.me.assistant !== null);
  const groups = dockGroups(useView(view => view.tools));
  const unread = useUnread();
  const open = useClient(state => state.windows.open);
  const state = (id: string) => ({ id, shown: shown.includes(id), open: open.includes(id) });
  const panel = (id: PanelId, label: string, count = 0) => (
    <DockButton {...state(id)} icon={panelIcons[id]} label={label} count={count} />
  );
  const tool = (one: AnyToolView) => (
    <DockButton
      key={one.id}
      {...state(one.id)}
      icon={toolIcons[one.kind]}
      label={one.title}
      note={one.takenOver === null ? undefined : t('game.dock.takenOver', { name: one.takenOver })}
    />
  );
  return (
    <footer className={css.dock} data-region="dock" tabIndex={-1}>
      <nav className={css.tools} aria-label={t('game.dock.label')}>
        {groups.mine.length > 0 && role && (
          <>
            <p className={css.label}>
              <RoleMark {...role} />
              <span>
                {role.name}: <b>{t('game.dock.alone')}</b>
              </span>
            </p>
            {groups.mine.map(tool)}
            <span className={css.line} />
          </>
        )}
        <p className={css.label}>
          <span>
            {t('game.dock.team')} <b>{t('game.dock.teamStrong')}</b>
          </span>
        </p>
        {panel('chat', t('game.dock.chat'), unread.chat)}
        {panel('tasks', t('game.dock.tasks'))}
        {panel('notes', t('game.dock.notes'), unread.notes)}
        {groups.team.map(tool)}
        {assistant && panel('assist', t('game.dock.assist'))}
      </nav>
      <DockHelp />
    </footer>
  );
}
