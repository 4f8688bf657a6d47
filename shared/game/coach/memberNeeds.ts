import type { CoachNeed } from '../../protocol/coachNeeds.ts';
import { thresholds } from './thresholds.ts';
import { nobodyHere, type Member, type Watched, type WatchedGame } from './watched.ts';

/** In what one person of a team may want the coach. */
export function memberNeeds(watched: Watched, member: Member): CoachNeed[] {
  const { game } = watched;
  if (!goesOn(game) || nobodyHere(game) || member.coachSeat) return handOf(member);
  return [...handOf(member), ...awayOf(watched, member), ...quietOf(game, member)];
}

/** A raised hand, in a game or before it. */
export function handOf({ seat, hand }: Pick<Member, 'seat' | 'hand'>): CoachNeed[] {
  if (!hand) return [];
  const { since, puzzle, claimedBy } = hand;
  return [{ kind: 'hand', key: `hand:${seat}:${since}`, since, from: since, seat, puzzle, claimedBy }];
}

/** Until teammates have taken over. */
function awayOf({ game, pace }: Watched, { seat, here, awaySince }: Member): CoachNeed[] {
  const covered = game.seats.some(one => one.seat === seat && one.covered);
  if (here || covered || awaySince === null) return [];
  const { awayMs, coverMs } = thresholds(pace);
  return [
    { kind: 'away', key: `away:${seat}`, since: awaySince, from: awaySince + awayMs, seat, coverFrom: awaySince + coverMs },
  ];
}

function quietOf(game: WatchedGame, { seat, here, light, quietSince }: Member): CoachNeed[] {
  if (game.phase !== 'playing' || !here || light !== 'quiet' || quietSince === null) return [];
  const task = taskFor(game, seat);
  return [{ kind: 'quiet', key: `quiet:${seat}:${quietSince}`, since: quietSince, from: quietSince, seat, task }];
}

/** Something open for somebody who sits still: what nobody is on, else what has the fewest people; not what they had open. */
function taskFor({ puzzles, where }: WatchedGame, seat: string): string | null {
  const on = (puzzle: string) => where.filter(one => one.puzzle === puzzle && one.seat !== seat).length;
  const open = puzzles.filter(puzzle => puzzle.state === 'open');
  return open.toSorted((a, b) => on(a.id) - on(b.id))[0]?.id ?? null;
}

const goesOn = ({ phase, trouble }: WatchedGame): boolean =>
  trouble?.kind !== 'broken' && (phase === 'playing' || phase === 'briefing' || phase === 'deciding');
