import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { clockNow } from '../../../ui/index.ts';
import { minutesOf } from '../logic/time.ts';
import { listWord } from '../words.ts';
import css from './OnWhat.module.css';

/** The open tasks of a team with who is on them, and since when. */
export function OnWhat({ team, people, since }: { team: CoachTeamView; people: CoachPersonView[]; since: number }) {
  const t = useT();
  const playing = team.phase === 'playing' || team.phase === 'paused' || team.phase === 'deciding';
  const open = team.puzzles.filter(puzzle => puzzle.state === 'open');
  const gameMs = team.clock ? clockNow(team.clock, since).gameMs : 0;
  const names = new Map(people.map(person => [person.seat, person.name]));
  if (!playing) return <p className={css.none}>{team.ending ? t('coach.team.endingSay', { ending: team.ending }) : ''}</p>;
  if (open.length === 0) return <p className={css.none}>{t('coach.play.nowNone')}</p>;
  return (
    <ul className={css.list} aria-label={t('coach.play.now')}>
      {open.map(puzzle => {
        const on = team.where.flatMap(({ seat, puzzle: at }) => (at === puzzle.id ? (names.get(seat) ?? []) : []));
        const from = puzzle.progressMs ?? puzzle.sinceMs;
        const minutes = from === null ? 0 : minutesOf(gameMs - from);
        return (
          <li key={puzzle.id}>
            <b>{puzzle.short}</b>
            <span className={css.who}>{on.length === 0 ? t('coach.play.nobodyOn') : listWord(on)}</span>
            <span className={css.time}>
              {minutes < 1 ? t('coach.play.justNow') : t('coach.play.forMinutes', { count: minutes })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
