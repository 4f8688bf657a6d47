import { isDeepStrictEqual } from 'node:util';
import type { Stage } from '../people/Stage.ts';
import { countClock } from './clocks.ts';

/** The invariants that must hold after every step, whatever faults occur. */
export async function checkOnTheWay(stage: Stage): Promise<void> {
  const taken = stage.ledger.read();
  for (const one of taken) countClock(stage, one);
  checkAcknowledged(stage);
  await checkRooms(stage);
}

/** Every acknowledged command is in the journal exactly once, as acknowledged. */
function checkAcknowledged({ acknowledged, ledger, world }: Stage): void {
  for (const { by, client, type, result } of acknowledged.splice(0)) {
    const sql = 'select team_id as team, seq from journal where by = ? and client_id = ?';
    const rows = ledger.all<{ team: string; seq: number }>(sql, by, client);
    const teams = new Set(rows.map(row => row.team));
    if (rows.length > teams.size) world.breaks('nothing is done twice', `${type} of one id stands ${rows.length} times`);
    const isPlayers = !by.startsWith('coach:');
    if (isPlayers && rows.length > 1) world.breaks('nothing is done twice', `${type} of one id was done in two teams`);
    if (!result.ok) continue;
    if (isPlayers && result.seq > 0 && rows[0]?.seq !== result.seq && !isDamaged(ledger.books))
      world.breaks(
        'what was acknowledged is in the journal',
        `${type} was acknowledged as ${result.seq}, there is ${rows[0]?.seq}`,
      );
  }
}

const isDamaged = (books: Stage['ledger']['books']): boolean => [...books.values()].some(book => book.damaged);

/** The game in a room equals its replayed journal. */
async function checkRooms({ ledger, world }: Stage): Promise<void> {
  if (!world.process.up) return;
  for (const book of ledger.books.values()) {
    if (book.damaged) continue;
    const state = await world.process.gameOf(book.team);
    if (!state || state === book.compared) continue;
    book.compared = state;
    const expected = book.states.get(state.seq);
    if (state.seq > (book.state?.seq ?? 0))
      world.breaks('what a room shows is on disk', `the room stands at ${state.seq}, its journal at ${book.state?.seq ?? 0}`);
    else if (expected && !isSame(state, expected))
      world.breaks('a room is as its journal says', `at ${state.seq}: ${firstDifference(state, expected)}`);
  }
}

function isSame(a: object, b: object): boolean {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one === other || isDeepStrictEqual(JSON.parse(one), JSON.parse(other));
}

/** The first difference between two JSON values. */
export function firstDifference(a: unknown, b: unknown, path = ''): string {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return `${path}: ${JSON.stringify(a)?.slice(0, 80)} against ${JSON.stringify(b)?.slice(0, 80)}`;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [one, other] = [(a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]];
    if (JSON.stringify(one) !== JSON.stringify(other)) return firstDifference(one ?? null, other ?? null, `${path}.${key}`);
  }
  return `${path}: the order of keys`;
}
