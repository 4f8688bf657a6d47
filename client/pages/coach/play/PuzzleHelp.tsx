import { Lightbulb, SkipForward } from 'lucide-react';
import { useState } from 'react';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { Confirm } from '../Confirm.tsx';
import { HINTS_PER_STEP } from '../logic/needsYou.ts';
import { toTeam } from '../toTeam.ts';
import { lastedWord, listWord } from '../words.ts';
import css from './PuzzleHelp.module.css';

export interface PuzzleHelpProps {
  team: CoachTeamView;
  puzzle: CoachTeamView['puzzles'][number];
  gameMs: number;
}

/** One puzzle of one team: how it goes, and the two ways to help it on. */
export function PuzzleHelp({ team, puzzle, gameMs }: PuzzleHelpProps) {
  const t = useT();
  const [skipping, setSkipping] = useState(false);
  const next = puzzle.stepHints + 1;
  const open = puzzle.state === 'open';
  const goesOn = team.phase === 'playing'; // a stopped game takes no hints
  const titles = new Map(team.puzzles.map(one => [one.id, one]));
  const waitsFor = puzzle.needs.flatMap(need => {
    const before = titles.get(need);
    return before && before.state !== 'solved' && before.state !== 'skipped' ? [before.title] : [];
  });
  const words = [
    puzzle.state === 'solved' && t('coach.team.isSolved'),
    puzzle.state === 'skipped' && t('coach.team.isSkipped'),
    open &&
      puzzle.sinceMs !== null &&
      t('coach.team.openFor', { time: lastedWord(gameMs - puzzle.sinceMs), minutes: puzzle.minutes }),
    puzzle.state === 'locked' && waitsFor.length > 0 && t('coach.team.waitsFor', { list: listWord(waitsFor) }),
    puzzle.hints > 0 && t('coach.team.hintsGiven', { count: puzzle.hints }),
    puzzle.notYet > 0 && t('coach.team.triedNotYet', { count: puzzle.notYet }),
  ].filter(Boolean);
  return (
    <section className={css.help} aria-label={puzzle.title}>
      <div className={css.words}>
        <h3>{puzzle.title}</h3>
        <p aria-live="polite">{words.join(' ')}</p>
      </div>
      {goesOn && (open || puzzle.state === 'locked') && (
        <div className={css.acts}>
          {open && puzzle.step && next <= HINTS_PER_STEP && (
            <Button
              size="s"
              variant="primary"
              icon={Lightbulb}
              onPress={() =>
                void toTeam(
                  team.id,
                  { type: 'hint.give', puzzle: puzzle.id, step: puzzle.step ?? '' },
                  t('coach.team.hinted', { number: next }),
                )
              }
            >
              {t('coach.team.hint', { number: next })}
            </Button>
          )}
          <Button size="s" icon={SkipForward} onPress={() => setSkipping(true)}>
            {t('coach.team.skip')}
          </Button>
        </div>
      )}
      {skipping && (
        <Confirm
          title={t('coach.team.skipTitle', { puzzle: puzzle.title })}
          say={t('coach.team.skipSay')}
          act={t('coach.team.skipDo')}
          onAct={() =>
            void toTeam(team.id, { type: 'puzzle.skip', puzzle: puzzle.id }, t('coach.team.skipped2', { puzzle: puzzle.title }))
          }
          onClose={() => setSkipping(false)}
        />
      )}
    </section>
  );
}
