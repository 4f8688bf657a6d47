import { CircleQuestionMark, Hand } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { Button, RoleMark } from '../../../ui/index.ts';
import { dockGroups } from '../logic/dockGroups.ts';
import type { PanelId } from '../logic/shownWindows.ts';
import { unreadCount } from '../logic/unread.ts';
import { useLocal } from '../live/local.ts';
import { useView } from '../live/useView.ts';
import { goToWindow } from '../windows/focus.ts';
import { panelIcons, toolIcons } from '../windows/icons.ts';
import { DockButton } from './DockButton.tsx';
import { useHand } from './useHand.ts';
import css from './Dock.module.css';

/** Own tools with the role's shape, then those of the team; help and hand at the right. */
export function Dock({ shown }: { shown: readonly string[] }) {
  const t = useT();
  const hand = useHand();
  const role = useView(view => view.me.roles[0]);
  const assistant = useView(view => view.me.assistant !== null);
  const groups = dockGroups(useView(view => view.tools));
  const me = useView(view => view.me.seat);
  const chat = useView(view => view.chat);
  const unread = unreadCount(
    chat,
    useLocal(state => state.chatRead),
    me,
  );
  const fresh = useView(view => view.items.filter(item => item.fresh && item.inTool === null).length);
  const open = useClient(state => state.windows.open);
  const panel = (id: PanelId, label: string, count = 0) => (
    <DockButton id={id} icon={panelIcons[id]} label={label} shown={shown.includes(id)} open={open.includes(id)} count={count} />
  );
  return (
    <div className={css.dock} data-region="dock" tabIndex={-1}>
      <nav className={css.tools} aria-label={t('game.dock.label')}>
        {groups.mine.length > 0 && role && (
          <>
            <p className={css.label}>
              <RoleMark {...role} />
              <span>
                {role.name}: <b>{t('game.dock.alone')}</b>
              </span>
            </p>
            {groups.mine.map(tool => (
              <DockButton
                key={tool.id}
                id={tool.id}
                icon={toolIcons[tool.kind]}
                label={tool.title}
                shown={shown.includes(tool.id)}
                open={open.includes(tool.id)}
                note={tool.takenOver === null ? undefined : t('game.dock.takenOver', { name: tool.takenOver })}
              />
            ))}
            <span className={css.line} />
          </>
        )}
        <p className={css.label}>
          <span>
            {t('game.dock.team')} <b>{t('game.dock.teamStrong')}</b>
          </span>
        </p>
        {panel('chat', t('game.dock.chat'), unread)}
        {panel('tasks', t('game.dock.tasks'))}
        {panel('notes', t('game.dock.notes'), fresh)}
        {groups.team.map(tool => (
          <DockButton
            key={tool.id}
            id={tool.id}
            icon={toolIcons[tool.kind]}
            label={tool.title}
            shown={shown.includes(tool.id)}
            open={open.includes(tool.id)}
          />
        ))}
        {assistant && panel('assist', t('game.dock.assist'))}
      </nav>
      <div className={css.help} role="group" aria-label={t('game.dock.help')}>
        <Button className={css.big} icon={CircleQuestionMark} onPress={() => goToWindow('help')}>
          {t('game.dock.help')}
        </Button>
        <Button className={css.big} variant="attention" icon={Hand} onPress={hand.toggle}>
          {t(hand.up ? 'game.dock.handDown' : 'game.dock.hand')}
        </Button>
      </div>
    </div>
  );
}
