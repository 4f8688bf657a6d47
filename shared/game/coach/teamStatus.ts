import type { CoachTeamStatus } from '../../protocol/coachNeeds.ts';
import { awayNeeds } from './memberNeeds.ts';
import { overduePuzzles, isNobodyHere, type TeamSnapshot, type GameSnapshot } from './teamSnapshot.ts';

/** How a team is doing, most urgent first. The status is the first entry whose moment has come. */
export function teamStatus(watched: TeamSnapshot): CoachTeamStatus[] {
  const { game, members } = watched;
  const overriding = overridingStatus(game);
  if (overriding) return [overriding];
  const hand = members.find(member => member.hand);
  if (hand) return [{ kind: 'hand', seat: hand.seat }];
  const stopped = stoppedStatus(game);
  if (stopped) return [stopped];
  const away = awayNeeds(watched).map(({ seat, from }) => ({ kind: 'away' as const, seat, from }));
  return [...overduePuzzles(watched).map(one => ({ kind: 'stuck' as const, ...one })), ...away, { kind: 'well' }];
}

/** Trouble, the phases before and after play, and what only the coach can decide: these outrank everything else. */
function overridingStatus({ trouble, phase, revealHeld, ties }: GameSnapshot): CoachTeamStatus | null {
  if (trouble?.kind === 'broken' || trouble?.kind === 'notKept') return { kind: trouble.kind };
  if (phase === null) return { kind: 'waiting' };
  if (revealHeld) return { kind: 'held' };
  if (phase === 'closed' || phase === 'reveal' || phase === 'debrief') return { kind: phase };
  return ties ? { kind: 'decide' } : null;
}

function stoppedStatus(game: GameSnapshot): CoachTeamStatus | null {
  const { phase, clock } = game;
  if (isNobodyHere(game)) return { kind: 'nobody' };
  if (phase === 'paused') return { kind: clock?.pausedBy === 'players' ? 'pausedByTeam' : 'paused' };
  return phase === 'deciding' || phase === 'briefing' ? { kind: phase } : null;
}
