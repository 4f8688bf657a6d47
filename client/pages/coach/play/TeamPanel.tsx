import { ChartNetwork, Table2 } from 'lucide-react';
import { useState } from 'react';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, clockNow } from '../../../ui/index.ts';
import { PuzzleGraph } from '../graph/PuzzleGraph.tsx';
import { teamWord } from '../words.ts';
import type { MessageTo } from './MessageDialog.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PuzzleHelp } from './PuzzleHelp.tsx';
import { PuzzleTable } from './PuzzleTable.tsx';
import { TeamControls } from './TeamControls.tsx';
import css from './TeamPanel.module.css';

export interface TeamPanelProps {
  team: CoachTeamView;
  people: CoachPersonView[];
  since: number;
  now: number;
  onMessage: (to: MessageTo) => void;
}

/** One team from near: the graph of its puzzles, who does what, and what a coach can do about it. */
export function TeamPanel({ team, people, since, now, onMessage }: TeamPanelProps) {
  const t = useT();
  const [as, setAs] = useState<'picture' | 'table'>('picture');
  const [chosen, setChosen] = useState<string | null>(null);
  const name = teamWord(team.name);
  const gameMs = team.clock ? clockNow(team.clock, since).gameMs : 0;
  const puzzle = team.puzzles.find(one => one.id === chosen) ?? null;
  return (
    <section className={css.panel} aria-labelledby="team-title">
      <header className={css.head}>
        <h2 id="team-title">{t('coach.team.where', { team: name })}</h2>
        <TeamControls team={team} onMessage={onMessage} />
      </header>
      <div className={css.sub}>
        <p className="meta">{as === 'picture' ? t('coach.team.legend') : t('coach.team.how')}</p>
        <Button
          size="s"
          variant="quiet"
          icon={as === 'picture' ? Table2 : ChartNetwork}
          onPress={() => setAs(as === 'picture' ? 'table' : 'picture')}
        >
          {as === 'picture' ? t('coach.team.table') : t('coach.team.picture')}
        </Button>
      </div>
      {as === 'picture' ? (
        <PuzzleGraph puzzles={team.puzzles} chosen={chosen} onChoose={id => setChosen(id === chosen ? null : id)} />
      ) : (
        <PuzzleTable
          puzzles={team.puzzles}
          gameMs={gameMs}
          name={name}
          chosen={chosen}
          onChoose={id => setChosen(id === chosen ? null : id)}
        />
      )}
      {puzzle && <PuzzleHelp team={team} puzzle={puzzle} gameMs={gameMs} />}
      <PeopleTable team={team} people={people} now={now} onMessage={onMessage} />
    </section>
  );
}
