import { gameTime } from '../../../shared/game/time.ts';
import type { Stage } from '../people/Stage.ts';
import { START } from '../time/Timeline.ts';
import type { Taken } from '../Ledger.ts';

const LOOSE_MS = 60;
const ROUNDED_MS = 0.5; // entries stand at whole milliseconds
const LIFE_SIGN_MS = 3600; // a sign of life is written every 3 s
const LONG_GAP_MS = 5000; // a shorter one is as a slow moment

/** The clock of a game runs only while its team is served: compares the counted time with the played time. */
export function countClock({ world }: Stage, { book, before, after, at, beforeAt, command }: Taken): void {
  if (before?.phase !== 'playing' || command.type === 'game.restore') return;
  const ran = gameTime(after.clock, at) - gameTime(before.clock, beforeAt);
  const [from, to] = [beforeAt - START, at - START];
  const within = (end: number): boolean => end + ROUNDED_MS >= from && end + ROUNDED_MS < to;
  const ends = world.lives.filter(life => life.to !== null && within(life.to));
  const down = ends.length ? to - ends[0]!.to! : 0; // the first entry of a new life tells how long nobody was there
  const slept = world.sleeps.reduce((sum, sleep) => sum + long(Math.min(to, sleep.to) - Math.max(from, sleep.from)), 0);
  book.over += ran - (to - from - Math.max(down, slept));
  book.lost += ends.length * LIFE_SIGN_MS;
  if (world.sleeps.length === 0) checkCounted(world, book); // time of a suspended host may be given back a moment later
}

const long = (ms: number): number => (ms > LONG_GAP_MS ? ms : 0);

/** A clock never counts more than was played, and less only by the last seconds before a crash. */
export function checkCounted(world: Stage['world'], book: Taken['book']): void {
  if (world.wallWasSet) return;
  const over = Math.round(book.over);
  if (over > LOOSE_MS) world.breaks('a clock counts only what was played', `it counted ${over} ms too many`);
  if (world.had('disk') === 0 && world.sleeps.length === 0 && -over > book.lost + LOOSE_MS)
    world.breaks('a clock counts all that was played', `it counted ${-over} ms too few`);
}
