import { isRunning } from '../../../shared/protocol/phases.ts';
import type { CoachPersonView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { clockNow } from '../../layout/clock.ts';
import { minutesOf } from '../frame/index.ts';
import { formatList } from '../../layout/formatList.ts';
import css from './OpenTasks.module.css';

const MOST = 4; // rows, so that every tile keeps its height

/** A team's open tasks with who works on them and since when; if there are many, those that take longest. */
export function OpenTasks({ team, people, since }: { team: CoachTeamView; people: CoachPersonView[]; since: number }) {
  const t = useT();
  const playing = isRunning(team.phase);
  const open = team.puzzles.filter(puzzle => puzzle.state === 'open');
  const gameMs = team.clock ? clockNow(team.clock, since).gameMs : 0;
  const names = new Map(people.map(person => [person.seat, person.name]));
  if (!playing) return <p className={css.none}>{team.ending ? t('coach.team.endingSay', { ending: team.ending }) : ''}</p>;
  if (open.length === 0) return <p className={css.none}>{t('coach.play.nowNone')}</p>;
  const from = (puzzle: (typeof open)[number]) => puzzle.progressMs ?? puzzle.sinceMs;
  const longest = new Set(open.toSorted((a, b) => (from(a) ?? gameMs) - (from(b) ?? gameMs)).slice(0, MOST));
  return (
    <ul className={css.list} aria-label={t('coach.play.now')}>
      {open.map(puzzle => {
        if (!longest.has(puzzle)) return null;
        const on = team.where.flatMap(({ seat, puzzle: at }) => (at === puzzle.id ? (names.get(seat) ?? []) : []));
        const who = on.length === 0 ? t('coach.play.nobodyOn') : formatList(on);
        const minutes = minutesOf(gameMs - (from(puzzle) ?? gameMs));
        return (
          <li key={puzzle.id}>
            <b>{puzzle.short}</b>
            <span className={css.who} title={who}>
              {who}
            </span>
            <span className={css.time}>
              {minutes < 1 ? t('coach.play.justNow') : t('coach.play.forMinutes', { count: minutes })}
            </span>
          </li>
        );
      })}
      {open.length > MOST && <li className={css.more}>{t('coach.play.moreOpen', { count: open.length - MOST })}</li>}
    </ul>
  );
}
