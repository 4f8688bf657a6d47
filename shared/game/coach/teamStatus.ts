import type { CoachTeamStatus } from '../../protocol/coachNeeds.ts';
import { thresholds } from './thresholds.ts';
import { late, nobodyHere, type Watched, type WatchedGame } from './watched.ts';

/** How a team is doing, by what matters most to a coach who looks at twelve of them: the first whose moment has come is so. */
export function teamStatus(watched: Watched): CoachTeamStatus[] {
  const { game, members, pace } = watched;
  const certain = beyondPlay(game);
  if (certain) return [certain];
  const hand = members.find(member => member.hand);
  if (hand) return [{ kind: 'hand', seat: hand.seat }];
  const standing = standsStill(game);
  if (standing) return [standing];
  const { awayMs } = thresholds(pace);
  const away = members.flatMap(({ seat, awaySince }) =>
    awaySince === null ? [] : [{ kind: 'away' as const, seat, from: awaySince + awayMs }],
  );
  return [...late(watched).map(one => ({ kind: 'stuck' as const, ...one })), ...away, { kind: 'well' }];
}

/** Trouble, the time before and after playing, and what only the coach can decide. */
function beyondPlay({ trouble, phase, revealHeld, ties }: WatchedGame): CoachTeamStatus | null {
  if (trouble?.kind === 'broken' || trouble?.kind === 'notKept') return { kind: trouble.kind };
  if (phase === null) return { kind: 'waiting' };
  if (revealHeld) return { kind: 'held' };
  if (phase === 'closed' || phase === 'reveal' || phase === 'debrief') return { kind: phase };
  return ties ? { kind: 'decide' } : null;
}

function standsStill(game: WatchedGame): CoachTeamStatus | null {
  const { phase, clock } = game;
  if (nobodyHere(game)) return { kind: 'nobody' };
  if (phase === 'paused') return { kind: clock?.pausedBy === 'players' ? 'pausedByTeam' : 'paused' };
  return phase === 'deciding' || phase === 'briefing' ? { kind: phase } : null;
}
