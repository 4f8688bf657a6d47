import type { CoachPuzzleView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { puzzleSign } from '../../features/graph/index.ts';
import { ActButton, giveHint, PUZZLE } from '../acts/index.ts';
import { formatDuration, minutesOf, useMayAct } from '../frame/index.ts';
import { formatList } from '../../layout/formatList.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './PuzzleHelp.module.css';

export interface PuzzleHelpProps {
  view: CoachView;
  team: CoachTeamView;
  puzzle: CoachPuzzleView;
  gameMs: number;
}

/** One puzzle of one team: its progress, what was tried, and how to help. */
export function PuzzleHelp({ view, team, puzzle, gameMs }: PuzzleHelpProps) {
  const t = useT();
  const mayAct = useMayAct();
  const sign = puzzleSign(puzzle);
  const open = sign === 'open';
  const goesOn = team.phase === 'playing'; // no hints while the game is paused or over
  const of = (seat: string) => view.people.find(person => person.seat === seat)?.name ?? seat;
  const titles = new Map(team.puzzles.map(one => [one.id, one]));
  const waitsFor = puzzle.needs.flatMap(need => {
    const before = titles.get(need);
    return before && before.state !== 'solved' && before.state !== 'skipped' ? [before.title] : [];
  });
  const on = team.where.filter(one => one.puzzle === puzzle.id);
  const words = [
    sign === 'solved' && t('coach.team.isSolved'),
    sign === 'byCoach' && t('coach.team.isByCoach'),
    sign === 'skipped' && t('coach.team.isSkipped'),
    sign === 'unfinished' && t('coach.team.isUnfinished'),
    open &&
      puzzle.sinceMs !== null &&
      t('coach.team.openFor', { time: formatDuration(gameMs - puzzle.sinceMs), minutes: Math.round(puzzle.minutes) }),
    open &&
      puzzle.progressMs !== null &&
      puzzle.progressMs !== puzzle.sinceMs &&
      t('coach.team.progressFor', { time: formatDuration(gameMs - puzzle.progressMs) }),
    sign === 'locked' && waitsFor.length > 0 && t('coach.team.waitsFor', { list: formatList(waitsFor) }),
    on.length > 0 &&
      t('coach.team.onIt', {
        list: formatList(on.map(one => t('coach.team.onSince', { name: of(one.seat), count: minutesOf(gameMs - one.sinceMs) }))),
      }),
    puzzle.hints > 0 && t('coach.team.hintsGiven', { count: puzzle.hints }),
    puzzle.notYet > 0 && t('coach.team.triedNotYet', { count: puzzle.notYet }),
  ].filter(Boolean);
  return (
    <section className={css.help} aria-label={puzzle.title}>
      <div className={css.words}>
        <h3>{puzzle.title}</h3>
        <p>{words.join(' ')}</p>
        {puzzle.tries.length > 0 && (
          <ul className={css.tries} aria-label={t('coach.team.tries')}>
            {puzzle.tries.slice(-4).map(one => (
              <li key={`${one.atMs}${one.say}`}>
                “{one.say}”{' '}
                <span className="meta">
                  {one.times > 1 && `${t('coach.team.times', { count: one.times })}, `}
                  {one.by && `${one.by}, `}
                  {t('coach.team.ago', { time: formatDuration(gameMs - one.atMs) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {goesOn && mayAct && (
        <Cluster gap={8}>
          {PUZZLE.map(act => (
            <ActButton
              key={act.id}
              act={act}
              of={{ view, team, puzzle }}
              size="s"
              variant={act === giveHint && open ? 'primary' : 'secondary'}
            />
          ))}
        </Cluster>
      )}
    </section>
  );
}
