import type { CoachNeed } from '../../protocol/coachNeeds.ts';
import { thresholds } from './thresholds.ts';
import { isNobodyHere, type Member, type TeamSnapshot, type GameSnapshot } from './teamSnapshot.ts';

/** The reasons why one member of a team may need the coach. */
export function memberNeeds(watched: TeamSnapshot, member: Member): CoachNeed[] {
  const { game } = watched;
  if (!isInProgress(game) || isNobodyHere(game) || member.coachSeat) return handNeeds(member);
  return [...handNeeds(member), ...awayNeeds(watched, member), ...quietNeeds(game, member)];
}

/** A raised hand, in a game or before it. */
export function handNeeds({ seat, hand }: Pick<Member, 'seat' | 'hand'>): CoachNeed[] {
  if (!hand) return [];
  const { since, puzzle, claimedBy } = hand;
  return [{ kind: 'hand', key: `hand:${seat}:${since}`, since, from: since, seat, puzzle, claimedBy }];
}

/** Counts until teammates have taken over the tasks. */
function awayNeeds({ game, pace }: TeamSnapshot, { seat, here, awaySince }: Member): CoachNeed[] {
  const covered = game.seats.some(one => one.seat === seat && one.covered);
  if (here || covered || awaySince === null) return [];
  const { awayMs, coverMs } = thresholds(pace);
  return [
    { kind: 'away', key: `away:${seat}`, since: awaySince, from: awaySince + awayMs, seat, coverFrom: awaySince + coverMs },
  ];
}

function quietNeeds(game: GameSnapshot, { seat, here, light, quietSince }: Member): CoachNeed[] {
  if (game.phase !== 'playing' || !here || light !== 'quiet' || quietSince === null) return [];
  const task = suggestTask(game, seat);
  return [{ kind: 'quiet', key: `quiet:${seat}:${quietSince}`, since: quietSince, from: quietSince, seat, task }];
}

/** An open puzzle to suggest to somebody inactive: the one with the fewest people on it, not counting this person. */
function suggestTask({ puzzles, where }: GameSnapshot, seat: string): string | null {
  const on = (puzzle: string) => where.filter(one => one.puzzle === puzzle && one.seat !== seat).length;
  const open = puzzles.filter(puzzle => puzzle.state === 'open');
  return open.toSorted((a, b) => on(a.id) - on(b.id))[0]?.id ?? null;
}

const isInProgress = ({ phase, trouble }: GameSnapshot): boolean =>
  trouble?.kind !== 'broken' && (phase === 'playing' || phase === 'briefing' || phase === 'deciding');
