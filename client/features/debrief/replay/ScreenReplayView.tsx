import type { ReplayMark, ReplayMoment, ReplayPage } from '../../../../shared/protocol/replay.ts';
import { useT } from '../../../i18n/index.ts';
import { PuzzleGraph } from '../../graph/index.ts';
import { minuteOf } from './marks.ts';
import css from './ScreenReplayView.module.css';
import { useReplayMoment, useReplayPage } from './useReplay.ts';

const NAMED: readonly ReplayMark['kind'][] = ['help', 'hint']; // words of these say who it was

export interface ScreenReplayProps {
  team: string;
  seq: number; // where the coach's slider is
}

/** The moment of a team's game at which the coach's slider is, for a whole room. */
export function ScreenReplayView({ team, seq }: ScreenReplayProps) {
  const page = useReplayPage(team, 'coach');
  const moment = useReplayMoment(team, 'coach', Math.max(1, seq));
  return page.value && <MomentForAll page={page.value} moment={moment} seq={seq} />;
}

/** The minute, what happened then, and the tasks as they were: without who did it. */
function MomentForAll({ page, moment, seq }: { page: ReplayPage; moment: ReplayMoment | null; seq: number }) {
  const t = useT();
  const mark = page.marks.findLast(one => one.seq <= seq) ?? null;
  const stateOf = (id: string) => moment?.puzzles.find(one => one.id === id)?.state ?? 'locked';
  return (
    <section className={css.moment}>
      <h2>{mark ? t('debrief.replay.at', { minute: minuteOf(mark.atMs) }) : t('debrief.replay.start')}</h2>
      {mark && !NAMED.includes(mark.kind) && <p>{mark.text}</p>}
      <PuzzleGraph
        puzzles={page.puzzles.map(puzzle => ({ ...puzzle, state: stateOf(puzzle.id) }))}
        chosen={null}
        onChoose={() => {}}
      />
    </section>
  );
}
