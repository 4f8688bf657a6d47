import type { CoachPersonView, CoachPuzzleView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { statusAt } from '../../../shared/protocol/needsAt.ts';
import type { TextKey } from '../../i18n/index.ts';
import { minutesOf } from '../frame/index.ts';
import type { Need } from '../needs/index.ts';
import { statusWords } from '../teams/index.ts';

type Say = (key: TextKey, values?: Record<string, string | number>) => string;

/** What a row says: why its team needs the coach, or what it is doing. */
export interface Reason {
  words: string;
  bold: string; // the part of the words that a coach looks for: a name or a task
  when: string; // for how long; '': unknown
}

const JUST_MS = 3 * 60_000;

/** The reason of a team with this main need, at this moment of the server's clock and of the game. */
export function reasonOf(
  team: CoachTeamView,
  need: Need | null,
  people: CoachPersonView[],
  now: number,
  gameMs: number,
  t: Say,
): Reason {
  if (need) return ofNeed(need, now, t);
  const { kind } = statusAt(team, now);
  if (kind === 'hand' || kind === 'away' || kind === 'stuck' || kind === 'well') return calm(team, gameMs, t); // put off, or dealt with
  return { words: statusWords(team, people, now, t), bold: '', when: '' };
}

function ofNeed(need: Need, now: number, t: Say): Reason {
  const { person, puzzle } = need.about;
  const passed = need.since === null ? null : now - need.since;
  const when = passed === null ? '' : duration(passed, t);
  switch (need.kind) {
    case 'hand':
    case 'away':
    case 'quiet':
    case 'late': {
      const name = person?.name ?? '';
      return { words: t(`coach.rows.why.${need.kind}`, { name }), bold: name, when };
    }
    case 'tries':
    case 'stuck': {
      const short = puzzle?.short ?? '';
      const words = t(`coach.rows.why.${need.kind}`, { puzzle: short, count: need.kind === 'tries' ? need.times : 0 });
      const minutes = minutesOf(passed ?? 0);
      const of = puzzle && minutes > puzzle.minutes;
      return { words, bold: short, when: of ? t('coach.rows.when.of', { minutes, of: puzzle.minutes }) : when };
    }
    case 'behind': {
      const count = Math.max(1, Math.ceil((need.endsAt - now) / 60_000));
      return { words: t('coach.rows.why.behind', { count }), bold: '', when: '' };
    }
    default:
      return { words: t(`coach.rows.why.${need.kind}`), bold: '', when };
  }
}

/** A task that was just done, else the one that the team has worked on longest. */
function calm(team: CoachTeamView, gameMs: number, t: Say): Reason {
  const at = ({ progressMs, sinceMs }: CoachPuzzleView): number => progressMs ?? sinceMs ?? 0;
  const done = team.puzzles.filter(one => one.state === 'solved').toSorted((a, b) => at(b) - at(a))[0];
  if (done && gameMs - at(done) < JUST_MS) return { words: t('coach.rows.justDone', { puzzle: done.short }), bold: '', when: '' };
  const open = team.puzzles.filter(one => one.state === 'open').toSorted((a, b) => at(a) - at(b))[0];
  if (!open) return { words: t('coach.status.calm'), bold: '', when: '' };
  return { words: t('coach.rows.on', { puzzle: open.short }), bold: '', when: duration(gameMs - at(open), t) };
}

function duration(ms: number, t: Say): string {
  const count = minutesOf(ms);
  return count < 1 ? t('coach.rows.when.now') : t('coach.rows.when.minutes', { count });
}
