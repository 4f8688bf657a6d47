import { ChartNetwork, Table2 } from 'lucide-react';
import { useState } from 'react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { clockNow } from '../../layout/clock.ts';
import { Button, Cluster } from '../../ui/index.ts';
import { PuzzleGraph } from '../../features/graph/index.ts';
import { puzzleToHelp } from '../acts/index.ts';
import { teamTitle } from '../frame/index.ts';
import { PuzzleHelp } from './PuzzleHelp.tsx';
import { PuzzleTable } from './PuzzleTable.tsx';
import css from './TasksTab.module.css';

export interface TasksTabProps {
  team: CoachTeamView;
  view: CoachView;
  since: number;
  now: number;
}

/** The puzzles of a team as a graph or a table, and one of them in detail with ways to help. */
export function TasksTab({ team, view, since, now }: TasksTabProps) {
  const t = useT();
  const [as, setAs] = useState<'picture' | 'table'>('picture');
  // Opens at the puzzle that takes longest and stays there, so that it does not change while the coach reads.
  const [chosen, setChosen] = useState<string | null>(() => puzzleToHelp(team, now)?.id ?? null);
  const gameMs = team.clock ? clockNow(team.clock, since).gameMs : 0;
  const puzzle = team.puzzles.find(one => one.id === chosen) ?? null;
  const names = new Map(view.people.map(person => [person.seat, person.name]));
  const on = (id: string) => team.where.flatMap(({ seat, puzzle: at }) => (at === id ? (names.get(seat) ?? []) : []));
  return (
    <>
      {puzzle && <PuzzleHelp key={puzzle.id} team={team} puzzle={puzzle} view={view} gameMs={gameMs} />}
      <Cluster gap={16} rowGap={6} align="center" justify="between">
        <p className="meta">{as === 'picture' ? t('coach.team.legend') : t('coach.team.how')}</p>
        <Button
          size="s"
          variant="quiet"
          icon={as === 'picture' ? Table2 : ChartNetwork}
          onPress={() => setAs(as === 'picture' ? 'table' : 'picture')}
        >
          {as === 'picture' ? t('coach.team.table') : t('coach.team.picture')}
        </Button>
      </Cluster>
      {as === 'picture' ? (
        <PuzzleGraph
          puzzles={team.puzzles}
          chosen={chosen}
          onChoose={setChosen}
          under={id => (
            <span className={css.who} title={on(id).join(', ')}>
              {on(id).join(', ')}
            </span>
          )}
          underHeight={20}
        />
      ) : (
        <PuzzleTable puzzles={team.puzzles} gameMs={gameMs} name={teamTitle(team.name)} chosen={chosen} onChoose={setChosen} />
      )}
    </>
  );
}
