import { GENEROUS_LAST_WARNING } from '../level/constants.ts';
import { coverSeat, readdressAsks } from './cover.ts';
import { due, type Due, type Happening } from './due.ts';
import { seatOf } from './people.ts';
import { enter } from './phases.ts';
import { sendToPuzzle } from './puzzles.ts';
import { sayLevel, sayPhrase } from './say.ts';
import { limitMs } from './time.ts';
import { passTimes, warnings } from './times.ts';
import { setSeat, type Turn } from './turn.ts';

/** What is due now, the first to be done first. */
export const dueNow = (turn: Turn, done: readonly Happening[] = []): Due | undefined =>
  due(turn.level, turn.s).find(({ at, what }) => at <= turn.now && !done.some(one => isSame(one, what)));

const isSame = (a: Happening, b: Happening): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Does all that is due, one after the other: what one of them changes decides about the next. Each at most once. */
export function performDue(turn: Turn): void {
  const done: Happening[] = [];
  for (let next = dueNow(turn); next; next = dueNow(turn, done)) {
    perform(turn, next.what);
    done.push(next.what);
  }
  passTimes(turn); // also where the limit went away since the last warning
}

function perform(turn: Turn, what: Happening): void {
  switch (what.type) {
    case 'absence.told':
      sayPhrase(turn, 'away', { name: `seat:${what.seat}` }, 'message');
      return setSeat(turn, what.seat, { awayTold: true });
    case 'absence.covered':
      if (coverSeat(turn, seatOf(turn.s, what.seat)!)) readdressAsks(turn);
      return;
    case 'look.ended':
      sendToPuzzle(turn, what.puzzle, `AGREE.${what.step}`, 'game');
      return;
    case 'hint.offered':
      sendToPuzzle(turn, what.puzzle, `OFFER.${what.step}`, 'game');
      turn.events.push({ type: 'hint.offered', puzzle: what.puzzle });
      return;
    case 'warning':
      return warn(turn);
    case 'time.up':
      enter(turn, 'TIME_UP');
  }
}

/** Of several warnings that came due at once only the last is true. */
function warn(turn: Turn): void {
  passTimes(turn);
  const last = warnings(turn.level)[turn.s.clock.told - 1];
  const limit = limitMs(turn.s.clock);
  if (last && !isHurry(turn, last.left) && limit !== null && turn.now < limit)
    sayLevel(turn, `level.times.${last.index}.say`, last.say, 'time');
}

/** Who plays at a generous pace is not hurried in the last minutes. */
const isHurry = (turn: Turn, left: number): boolean => turn.s.options.pace === 'generous' && left < GENEROUS_LAST_WARNING;
