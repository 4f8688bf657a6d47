import { Lightbulb, RotateCcw, SkipForward, SquareCheckBig, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { CoachPersonView, CoachPuzzleView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { Confirm } from '../Confirm.tsx';
import { minutesOf } from '../logic/time.ts';
import { toTeam } from '../toTeam.ts';
import { useMayAct } from '../useMayAct.ts';
import { lastedWord, listWord } from '../words.ts';
import { HintDialog } from './HintDialog.tsx';
import css from './PuzzleHelp.module.css';
import { RestartDialog } from './RestartDialog.tsx';

export interface PuzzleHelpProps {
  team: CoachTeamView;
  puzzle: CoachPuzzleView;
  people: CoachPersonView[];
  gameMs: number;
}
type Asking = 'hint' | 'skip' | 'solve' | 'reopen' | 'restart';

/** One puzzle of one team: how it goes, what was tried, and the ways to help it on. */
export function PuzzleHelp({ team, puzzle, people, gameMs }: PuzzleHelpProps) {
  const t = useT();
  const mayAct = useMayAct();
  const [asking, setAsking] = useState<Asking | null>(null);
  const open = puzzle.state === 'open';
  const goesOn = team.phase === 'playing'; // a stopped game takes no hints
  const of = (seat: string) => people.find(person => person.seat === seat)?.name ?? seat;
  const titles = new Map(team.puzzles.map(one => [one.id, one]));
  const waitsFor = puzzle.needs.flatMap(need => {
    const before = titles.get(need);
    return before && before.state !== 'solved' && before.state !== 'skipped' ? [before.title] : [];
  });
  const on = team.where.filter(one => one.puzzle === puzzle.id);
  const words = [
    puzzle.state === 'solved' && t('coach.team.isSolved'),
    puzzle.state === 'skipped' && t('coach.team.isSkipped'),
    open &&
      puzzle.sinceMs !== null &&
      t('coach.team.openFor', { time: lastedWord(gameMs - puzzle.sinceMs), minutes: puzzle.minutes }),
    open &&
      puzzle.progressMs !== null &&
      puzzle.progressMs !== puzzle.sinceMs &&
      t('coach.team.progressFor', { time: lastedWord(gameMs - puzzle.progressMs) }),
    puzzle.state === 'locked' && waitsFor.length > 0 && t('coach.team.waitsFor', { list: listWord(waitsFor) }),
    on.length > 0 &&
      t('coach.team.onIt', {
        list: listWord(on.map(one => t('coach.team.onSince', { name: of(one.seat), count: minutesOf(gameMs - one.sinceMs) }))),
      }),
    puzzle.hints > 0 && t('coach.team.hintsGiven', { count: puzzle.hints }),
    puzzle.notYet > 0 && t('coach.team.triedNotYet', { count: puzzle.notYet }),
  ].filter(Boolean);
  const act = (type: 'puzzle.skip' | 'puzzle.solve' | 'puzzle.reopen', done: string) =>
    toTeam(team.id, { type, puzzle: puzzle.id }, done);
  const close = () => setAsking(null);
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
                  {t('coach.team.ago', { time: lastedWord(gameMs - one.atMs) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {goesOn && mayAct && (
        <div className={css.acts}>
          {puzzle.state !== 'locked' && (
            <Button size="s" variant={open ? 'primary' : 'secondary'} icon={Lightbulb} onPress={() => setAsking('hint')}>
              {t('coach.team.hintGive')}
            </Button>
          )}
          {(open || puzzle.state === 'locked') && (
            <Button size="s" icon={SkipForward} onPress={() => setAsking('skip')}>
              {t('coach.team.skip')}
            </Button>
          )}
          {open && (
            <Button size="s" icon={SquareCheckBig} onPress={() => setAsking('solve')}>
              {t('coach.team.solve')}
            </Button>
          )}
          {(puzzle.state === 'solved' || puzzle.state === 'skipped') && (
            <>
              <Button size="s" icon={Undo2} onPress={() => setAsking('reopen')}>
                {t('coach.team.reopen')}
              </Button>
              <Button size="s" icon={RotateCcw} onPress={() => setAsking('restart')}>
                {t('coach.team.restartHere')}
              </Button>
            </>
          )}
        </div>
      )}
      {asking === 'hint' && <HintDialog team={team.id} puzzle={puzzle.id} to={null} onClose={close} />}
      {asking === 'restart' && <RestartDialog team={team} before={puzzle.id} onClose={close} />}
      {asking === 'skip' && (
        <Confirm
          title={t('coach.team.skipTitle', { puzzle: puzzle.title })}
          say={t('coach.team.skipSay')}
          act={t('coach.team.skipDo')}
          onAct={() => void act('puzzle.skip', t('coach.team.skipped2', { puzzle: puzzle.title }))}
          onClose={close}
        />
      )}
      {asking === 'solve' && (
        <Confirm
          title={t('coach.team.solveTitle', { puzzle: puzzle.title })}
          say={t('coach.team.solveSay')}
          act={t('coach.team.solve')}
          onAct={() => void act('puzzle.solve', t('coach.team.solvedDone', { puzzle: puzzle.title }))}
          onClose={close}
        />
      )}
      {asking === 'reopen' && (
        <Confirm
          title={t('coach.team.reopenTitle', { puzzle: puzzle.title })}
          say={t('coach.team.reopenSay')}
          act={t('coach.team.reopen')}
          onAct={() => void act('puzzle.reopen', t('coach.team.reopened', { puzzle: puzzle.title }))}
          onClose={close}
        />
      )}
    </section>
  );
}
