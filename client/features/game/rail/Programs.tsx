import { Armchair, ListCheck, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { windows } from '../../../tools/windows.ts';
import { classes } from '../../../ui/index.ts';
import { goTo } from '../frame/focus.ts';
import { panelIcons, usePanelTitle, type PanelId } from '../frame/panels.ts';
import { useFresh } from '../messages/useFresh.ts';
import { useView } from '../view/useView.ts';
import css from './Programs.module.css';
import { foldFinished, isFinished, railGroups } from './railGroups.ts';
import { useRailOrder } from './useRailOrder.ts';

/** The rail where it folds into the office: everything that can be opened, under the room. */
export function Programs() {
  const t = useT();
  const puzzles = useView(view => view.puzzles);
  const tools = useView(view => view.tools);
  const { groups, hold } = useRailOrder(foldFinished(railGroups(tools), puzzles, { shown: [], flat: true }));
  const { mine, team, done, late } = groups;
  const [unfolded, setUnfolded] = useState(false);
  const assistant = useView(view => view.me.assistant !== null);
  const title = usePanelTitle();
  const fresh = useFresh();
  const panels: PanelId[] = ['tasks', 'notes', ...(assistant ? (['assist'] as const) : [])];
  const tool = (one: AnyToolView) => (
    <Program
      key={one.id}
      id={one.id}
      icon={windows[one.kind].icon}
      label={one.title}
      sign={isFinished(one, puzzles) ? t('game.rail.done') : null}
      done={isFinished(one, puzzles)}
    />
  );
  return (
    <nav className={css.programs} data-region="rail" tabIndex={-1} aria-label={t('game.rail.label')} {...hold}>
      <h2>{t('game.rail.onDesk')}</h2>
      <ul>
        {[...mine, ...team].map(tool)}
        {panels.map(id => (
          <Program
            key={id}
            icon={panelIcons[id]}
            id={id}
            label={title(id)}
            sign={id === 'notes' && fresh.notes ? t('game.rail.new') : null}
          />
        ))}
        <Program id="room" icon={Armchair} label={t('game.rail.room')} />
        {done.length > 0 && (
          <li>
            <button type="button" className={css.program} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
              <ListCheck aria-hidden />
              <span>{t('game.rail.folded', { count: done.length })}</span>
            </button>
          </li>
        )}
        {unfolded && done.map(tool)}
        {late.map(tool)}
      </ul>
    </nav>
  );
}

interface ProgramProps {
  id: string;
  icon: LucideIcon;
  label: string;
  sign?: string | null;
  done?: boolean;
}

function Program({ id, icon: Icon, label, sign = null, done = false }: ProgramProps) {
  return (
    <li>
      <button type="button" className={classes(css.program, done && css.done)} data-rail={id} onClick={() => goTo(id)}>
        <Icon aria-hidden />
        <span className={css.words}>
          <span>{label}</span>
          {sign && <span className={css.sign}>{sign}</span>}
        </span>
      </button>
    </li>
  );
}
