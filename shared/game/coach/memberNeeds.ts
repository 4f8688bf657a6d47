import type { CoachNeed } from '../../protocol/coachNeeds.ts';
import { PEOPLE_PER_PUZZLE } from '../../level/constants.ts';
import { thresholds } from './thresholds.ts';
import { isNobodyHere, type Member, type TeamSnapshot, type GameSnapshot } from './teamSnapshot.ts';

type Away = Extract<CoachNeed, { kind: 'away' }>;

/** The reasons why the members of a team may need the coach. */
export function memberNeeds(watched: TeamSnapshot): CoachNeed[] {
  const { members } = watched;
  return [...members.flatMap(handNeeds), ...awayNeeds(watched), ...quietNeeds(watched)];
}

/** A raised hand, in a game or before it. */
export function handNeeds({ seat, hand }: Pick<Member, 'seat' | 'hand'>): CoachNeed[] {
  if (!hand) return [];
  const { since, puzzle, claimedBy } = hand;
  return [{ kind: 'hand', key: `hand:${seat}:${since}`, since, from: since, seat, puzzle, claimedBy }];
}

/** Whoever is away needs the coach until they are back or a coach has seen to it, also when teammates have the tasks. */
export function awayNeeds(watched: TeamSnapshot): Away[] {
  const { game, pace, members } = watched;
  if (!isUnderWay(game) || isNobodyHere(game)) return [];
  const { awayMs, coverMs } = thresholds(pace);
  return members.flatMap(({ seat, here, awaySince, coachSeat }) => {
    const sitting = game.seats.find(one => one.seat === seat);
    if (here || coachSeat || awaySince === null || sitting?.dealtWith) return [];
    const moments = { since: awaySince, from: awaySince + awayMs, coverFrom: awaySince + coverMs };
    return [{ kind: 'away', key: `away:${seat}:${awaySince}`, ...moments, seat, ...(sitting?.covered && { covered: true }) }];
  });
}

/** Who is connected but does nothing. Somebody with a raised hand waits for the coach, and is not quiet. */
function quietNeeds({ game, members }: TeamSnapshot): CoachNeed[] {
  if (game.trouble?.kind === 'broken' || game.phase !== 'playing') return [];
  const quiet = members.filter(
    one => one.here && !one.coachSeat && !one.hand && one.light === 'quiet' && one.quietSince !== null,
  );
  const taken = new Set<string>();
  return quiet
    .toSorted((a, b) => a.quietSince! - b.quietSince!)
    .map(({ seat, quietSince: since }) => {
      const task = suggestTask(game, seat, taken);
      if (task !== null) taken.add(task);
      return { kind: 'quiet', key: `quiet:${seat}:${since}`, since, from: since!, seat, task };
    });
}

/**
 * An open puzzle to suggest to somebody inactive: the one that a coach asked them to do, else the one with the fewest people
 * on it. Never one that is `taken` or that a coach asked somebody else to do, nor one with enough people on it.
 */
function suggestTask({ puzzles, where, acts }: GameSnapshot, seat: string, taken: ReadonlySet<string>): string | null {
  const asked = acts.filter(act => act.what === 'coachAsk');
  const open = puzzles.filter(({ id, state }) => state === 'open' && !taken.has(id));
  const own = asked.findLast(act => act.seat === seat && open.some(({ id }) => id === act.puzzle));
  if (own) return own.puzzle;
  const on = (puzzle: string) => where.filter(one => one.puzzle === puzzle && one.seat !== seat).length;
  return (
    open
      .filter(({ id }) => on(id) < PEOPLE_PER_PUZZLE && !asked.some(act => act.puzzle === id))
      .toSorted((a, b) => on(a.id) - on(b.id))[0]?.id ?? null
  );
}

const UNDER_WAY: ReadonlySet<GameSnapshot['phase']> = new Set(['briefing', 'playing', 'paused', 'deciding', 'reveal']);
const isUnderWay = ({ phase, trouble }: GameSnapshot): boolean => trouble?.kind !== 'broken' && UNDER_WAY.has(phase);
