import { useRef } from 'react';
import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { RoleMark } from '../../../ui/index.ts';
import { dockGroups, overflowOrder } from './dockGroups.ts';
import type { PanelId } from '../desk/shownWindows.ts';
import { useView } from '../view/useView.ts';
import { windows } from '../../../tools/windows.ts';
import { panelIcons } from '../desk/icons.ts';
import { DockButton } from './DockButton.tsx';
import css from './Dock.module.css';
import { DockHelp } from './DockHelp.tsx';
import { useOverflowCount } from './useOverflowCount.ts';
import { useUnread } from '../messages/useUnread.ts';

/** The player's tools with the role's shape, then those of the team; what does not fit is in "Meer". Help and hand at the right. */
export function Dock({ shown }: { shown: readonly string[] }) {
  const t = useT();
  const roles = useView(view => view.me.roles);
  const assistant = useView(view => view.me.assistant !== null);
  const tools = useView(view => view.tools);
  const groups = dockGroups(tools);
  const unread = useUnread();
  const open = useClient(state => state.windows.open);
  const row = useRef<HTMLElement>(null);
  const leaving = overflowOrder([...groups.mine, ...groups.team], open);
  const gone = useOverflowCount(row, leaving.length, `${leaving.join(' ')} ${open.join(' ')}`);
  const hidden = new Set(leaving.slice(0, gone));
  const mine = groups.mine.filter(tool => !hidden.has(tool.id));
  const team = groups.team.filter(tool => !hidden.has(tool.id));
  const state = (id: string) => ({ id, shown: shown.includes(id), open: open.includes(id) });
  const panel = (id: PanelId, label: string, count = 0) => (
    <DockButton {...state(id)} icon={panelIcons[id]} label={label} count={count} />
  );
  const tool = (one: AnyToolView) => (
    <DockButton
      key={one.id}
      {...state(one.id)}
      icon={windows[one.kind].icon}
      label={one.title}
      note={one.takenOver === null ? undefined : t('game.dock.takenOver', { name: one.takenOver })}
    />
  );
  return (
    <footer className={css.dock} data-region="dock" tabIndex={-1}>
      <nav ref={row} className={css.tools} aria-label={t('game.dock.label')}>
        {mine.length > 0 && (
          <>
            <p className={css.label}>
              {roles.map(role => (
                <RoleMark key={role.id} {...role} />
              ))}
              <span>
                {roles.length === 1 && `${roles[0]?.name}: `}
                <b>{t('game.dock.alone')}</b>
              </span>
            </p>
            {mine.map(tool)}
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
        {team.map(tool)}
        {assistant && panel('assist', t('game.dock.assist'))}
        {gone > 0 && panel('tools', t('game.dock.more'))}
      </nav>
      <DockHelp />
    </footer>
  );
}
