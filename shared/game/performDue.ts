import { GENEROUS_LAST_WARNING } from '../level/constants.ts';
import { coverSeat, readdressAsks } from './cover.ts';
import { due, type Due, type DueAction } from './due.ts';
import { seatOf } from './people.ts';
import { enter } from './phases.ts';
import { sendToPuzzle } from './puzzles.ts';
import { sayLevel, sayPhrase } from './say.ts';
import { limitMs } from './time.ts';
import { skipPassedWarnings, warnings } from './warnings.ts';
import { setSeat, type Turn } from './turn.ts';

/** The first action that is due now and not in `done`. */
export const nextDue = (turn: Turn, done: readonly DueAction[] = []): Due | undefined =>
  due(turn.level, turn.state).find(({ at, what }) => at <= turn.now && !done.some(one => isSame(one, what)));

const isSame = (a: DueAction, b: DueAction): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Performs everything that is due, one by one, since each may change what is due next. Each action happens at most once. */
export function performDue(turn: Turn): void {
  const done: DueAction[] = [];
  for (let next = nextDue(turn); next; next = nextDue(turn, done)) {
    perform(turn, next.what);
    done.push(next.what);
  }
  skipPassedWarnings(turn); // also after the limit was removed since the last warning
}

function perform(turn: Turn, what: DueAction): void {
  switch (what.type) {
    case 'absence.told':
      sayPhrase(turn, 'away', { name: `seat:${what.seat}` }, 'message');
      return setSeat(turn, what.seat, { awayTold: true });
    case 'absence.covered':
      if (coverSeat(turn, seatOf(turn.state, what.seat)!)) readdressAsks(turn);
      return;
    case 'look.ended':
      sendToPuzzle(turn, what.puzzle, `AGREE.${what.step}`, 'game');
      return;
    case 'hint.offered':
      sendToPuzzle(turn, what.puzzle, `OFFER.${what.step}`, 'game');
      turn.events.push({ type: 'hint.offered', puzzle: what.puzzle });
      return;
    case 'heldUp.told':
      turn.state.heldUp = { ...turn.state.heldUp!, told: true };
      return;
    case 'warning':
      return warn(turn);
    case 'time.up':
      enter(turn, 'TIME_UP');
  }
}

/** Of several warnings that are due at once only the last one is still true. */
function warn(turn: Turn): void {
  skipPassedWarnings(turn);
  const last = warnings(turn.level)[turn.state.clock.told - 1];
  const limit = limitMs(turn.state.clock);
  if (last && !isHurrying(turn, last.left) && limit !== null && turn.now < limit)
    sayLevel(turn, `level.times.${last.index}.say`, last.say, 'time');
}

/** At a generous pace nobody is hurried in the last minutes. */
const isHurrying = (turn: Turn, left: number): boolean => turn.state.options.pace === 'generous' && left < GENEROUS_LAST_WARNING;
