import { House, ListCheck, MessageCircle } from 'lucide-react';
import { useState } from 'react';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { useUiState } from '../../../store/uiState.ts';
import { windows } from '../../../tools/windows.ts';
import { RoleMark } from '../../../ui/index.ts';
import { foldTeam, goTo, goToChat, toOffice } from '../frame/focus.ts';
import { panelIcons, type PanelId } from '../frame/panels.ts';
import { useShape } from '../frame/useShape.ts';
import { useFresh } from '../messages/useFresh.ts';
import { useView } from '../view/useView.ts';
import css from './Rail.module.css';
import { RailButton } from './RailButton.tsx';
import { foldFinished, isFinished, railGroups } from './railGroups.ts';
import { useRailOrder } from './useRailOrder.ts';

/** The office, this person's programs and those of the team. What is open has paper under it, what is done is grey. */
export function Rail({ shown }: { shown: readonly string[] }) {
  const t = useT();
  const roles = useView(view => view.me.roles);
  const assistant = useView(view => view.me.assistant !== null);
  const tools = useView(view => view.tools);
  const puzzles = useView(view => view.puzzles);
  const asking = useUiState(state => state.ask !== null || state.give !== null);
  const team = useUiState(state => state.team);
  const fresh = useFresh();
  const { columns, flat } = useShape();
  const [unfolded, setUnfolded] = useState(false);
  const { groups, hold } = useRailOrder(foldFinished(railGroups(tools), puzzles, { shown, flat }));
  const { mine, team: together, done, late } = groups;
  const isCurrent = (id: string) => !asking && shown.includes(id);
  const panel = (id: PanelId, label: string) => (
    <RailButton
      id={id}
      icon={panelIcons[id]}
      label={label}
      current={isCurrent(id)}
      fresh={id === 'notes' && fresh.notes}
      onPress={() => goTo(id)}
    />
  );
  const tool = (one: AnyToolView) => (
    <RailButton
      key={one.id}
      id={one.id}
      icon={windows[one.kind].icon}
      label={one.title}
      current={isCurrent(one.id)}
      done={isFinished(one, puzzles)}
      note={one.takenOver === null ? undefined : t('game.rail.takenOver', { name: one.takenOver })}
      onPress={() => goTo(one.id)}
    />
  );
  return (
    <nav className={css.rail} data-region="rail" tabIndex={-1} aria-label={t('game.rail.label')} {...hold}>
      <RailButton
        id="office"
        icon={House}
        label={t('game.office.tab')}
        current={!asking && shown.length === 0}
        picture={
          columns === 2 ? <img className={css.thumb} src="/art/office.svg#svgView(viewBox(0,60,1600,800))" alt="" /> : undefined
        }
        onPress={toOffice}
      />
      {mine.length > 0 && (
        <>
          <hr />
          <p className={css.label}>
            {roles.map(role => (
              <RoleMark key={role.id} {...role} size={16} />
            ))}
            {t('game.rail.mine')}
          </p>
          {mine.map(tool)}
        </>
      )}
      <hr />
      <p className={css.label}>{t('game.rail.team')}</p>
      {together.map(tool)}
      {done.length > 0 && (
        <RailButton
          id="done"
          icon={ListCheck}
          label={t('game.rail.folded', { count: done.length })}
          expanded={unfolded}
          onPress={() => setUnfolded(!unfolded)}
        />
      )}
      {unfolded && done.map(tool)}
      {panel('tasks', t('game.tasks.title'))}
      {panel('notes', t('game.notes.title'))}
      {assistant && panel('assist', t('game.rail.assist'))}
      {columns === 2 && (
        <RailButton
          id="team"
          icon={MessageCircle}
          label={t('game.rail.chat')}
          expanded={team}
          fresh={fresh.chat}
          onPress={() => (team ? foldTeam() : goToChat())}
        />
      )}
      {late.map(tool)}
    </nav>
  );
}
