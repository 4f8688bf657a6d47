import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import type { TextKey } from '../../../i18n/index.ts';
import { AWAY_TOLD_MS } from './needs.ts';
import { overdue } from './needsYou.ts';
import { minutesOf } from './time.ts';

/** One line under a team, by what matters most to a coach who looks at twelve of them. */
export type TeamStatus =
  | {
      kind:
        | 'waiting'
        | 'broken'
        | 'notKept'
        | 'briefing'
        | 'deciding'
        | 'paused'
        | 'pausedByTeam'
        | 'nobody'
        | 'decide'
        | 'held'
        | 'reveal'
        | 'debrief'
        | 'closed'
        | 'calm';
    }
  | { kind: 'hand' | 'away'; name: string }
  | { kind: 'stuck'; short: string; forMs: number }
  | { kind: 'last'; text: string };

export type StatusTone = 'good' | 'watch' | 'stuck' | 'quiet';

export function teamStatus(team: CoachTeamView, people: readonly CoachPersonView[], now: number, sinceMs: number): TeamStatus {
  const members = people.filter(person => person.team === team.id);
  if (team.trouble?.kind === 'broken' || team.trouble?.kind === 'notKept') return { kind: team.trouble.kind };
  if (team.phase === null) return { kind: 'waiting' };
  if (team.revealHeld) return { kind: 'held' };
  if (team.phase === 'closed' || team.phase === 'reveal' || team.phase === 'debrief') return { kind: team.phase };
  if (team.ties) return { kind: 'decide' };
  const hand = members.find(person => person.hand);
  if (hand) return { kind: 'hand', name: hand.name };
  if (team.clock?.pausedBy === 'nobodyHere') return { kind: 'nobody' };
  if (team.phase === 'paused') return { kind: team.clock?.pausedBy === 'players' ? 'pausedByTeam' : 'paused' };
  if (team.phase === 'deciding' || team.phase === 'briefing') return { kind: team.phase };
  const [worst] = overdue(team, sinceMs);
  if (worst) return { kind: 'stuck', short: worst.puzzle.short, forMs: worst.forMs };
  const away = members.find(person => person.awaySince !== null && now - person.awaySince >= AWAY_TOLD_MS);
  if (away) return { kind: 'away', name: away.name };
  return team.last ? { kind: 'last', text: team.last.text } : { kind: 'calm' };
}

export function toneOf(status: TeamStatus): StatusTone {
  switch (status.kind) {
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
    case 'last':
    case 'calm':
      return 'good';
    default:
      return 'quiet';
  }
}

type Say = (key: TextKey, values?: Record<string, string | number>) => string;

export function statusWords(status: TeamStatus, t: Say): string {
  if (status.kind === 'last') return status.text;
  if (status.kind === 'stuck') return t('coach.status.stuck', { short: status.short, minutes: minutesOf(status.forMs) });
  if (status.kind === 'hand' || status.kind === 'away') return t(`coach.status.${status.kind}`, { name: status.name });
  return t(`coach.status.${status.kind}`);
}

/** Whether a team's game goes on or is over; null: it has not begun. */
export function gameState({ phase }: Pick<CoachTeamView, 'phase'>): 'plays' | 'played' | null {
  if (phase === null) return null;
  return phase === 'reveal' || phase === 'debrief' || phase === 'closed' ? 'played' : 'plays';
}
