import { isPastPlay } from '../../../shared/protocol/phases.ts';
import type { CoachTeamStatus } from '../../../shared/protocol/coachNeeds.ts';
import type { CoachPersonView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { statusAt } from '../../../shared/protocol/needsAt.ts';
import type { TextKey } from '../../i18n/index.ts';
import { minutesOf } from '../frame/index.ts';

export type StatusTone = 'good' | 'watch' | 'stuck' | 'quiet';

export function toneOf({ kind }: Pick<CoachTeamStatus, 'kind'>): StatusTone {
  switch (kind) {
    case 'stuck':
    case 'broken':
    case 'notKept':
    case 'decide':
    case 'nobody':
      return 'stuck';
    case 'hand':
    case 'away':
    case 'deciding':
    case 'held':
      return 'watch';
    case 'well':
      return 'good';
    default:
      return 'quiet';
  }
}

type Say = (key: TextKey, values?: Record<string, string | number>) => string;

/** The status line of a team at `now`; while all is well, the last event. */
export function statusWords(team: CoachTeamView, people: readonly CoachPersonView[], now: number, t: Say): string {
  const status = statusAt(team, now);
  if (status.kind === 'well') return team.last?.text ?? t('coach.status.calm');
  if (status.kind === 'stuck') {
    const task = team.puzzles.find(puzzle => puzzle.id === status.puzzle)?.title ?? '';
    return t('coach.status.stuck', { task, minutes: minutesOf(now - status.since) });
  }
  if (status.kind === 'hand' || status.kind === 'away')
    return t(`coach.status.${status.kind}`, { name: people.find(person => person.seat === status.seat)?.name ?? '' });
  return t(`coach.status.${status.kind}`);
}

/** Whether a team's game is running or over; null: it has not begun. */
export function gameState({ phase }: Pick<CoachTeamView, 'phase'>): 'plays' | 'played' | null {
  if (phase === null) return null;
  return isPastPlay(phase) ? 'played' : 'plays';
}
