import { AWAY, CLOCK, GENEROUS_LAST_WARNING, hintTimes } from '../../level/constants.ts';
import { coverSeat, readdressAsks } from '../cover.ts';
import { presentPlayers } from '../people.ts';
import { enter } from '../phases.ts';
import { sendToPuzzle } from '../puzzles.ts';
import { sayLevel, sayPhrase } from '../say.ts';
import { isOver, openSteps, stepStatus } from '../status.ts';
import { rebaseStory } from '../story.ts';
import { limitMs } from '../time.ts';
import { passTimes, warnings } from '../times.ts';
import { setClock, setSeat, type Handler, type Turn } from '../turn.ts';
import { nextDue } from '../deadlines.ts';
import { refusePerson } from './guards.ts';

/** A deadline has passed: everything that is due now is done. */
export const clock: Handler<'clock'> = turn => {
  if (turn.s.phase !== 'playing') return 'notNow';
  const due = nextDue(turn.level, turn.s);
  if (due === null || turn.now < due) return 'tooSoon';
  tellAbsence(turn);
  endLooks(turn);
  offerHints(turn);
  warn(turn);
  const limit = limitMs(turn.s.clock);
  if (limit !== null && turn.now >= limit && turn.s.phase === 'playing') enter(turn, 'TIME_UP');
};

function tellAbsence(turn: Turn): void {
  for (const seat of turn.s.seats) {
    if (!seat.away || seat.left || seat.awaySince === null) continue;
    const awayFor = turn.now - seat.awaySince;
    if (awayFor >= AWAY.toldAfterMs && !seat.awayTold) {
      sayPhrase(turn, 'away', { name: `seat:${seat.id}` }, 'message');
      setSeat(turn, seat.id, { awayTold: true });
    }
    if (awayFor >= AWAY.coveredAfterMs && coverSeat(turn, seat)) readdressAsks(turn);
  }
}

function endLooks(turn: Turn): void {
  for (const { puzzle, step } of openSteps(turn.level, turn.s)) {
    if (isOver(turn.s, puzzle.id) || stepStatus(turn.s, puzzle.id, step.id) !== 'looking') continue;
    if (turn.s.puzzles[puzzle.id]!.context.looking[step.id]!.until <= turn.now)
      sendToPuzzle(turn, puzzle.id, `AGREE.${step.id}`, 'game');
  }
}

function offerHints(turn: Turn): void {
  const { pace, autoHints } = turn.s.options;
  if (!autoHints) return;
  for (const { puzzle, step } of openSteps(turn.level, turn.s)) {
    const { hints, offered, since } = turn.s.puzzles[puzzle.id]!.context;
    if (!step.hints.length || hints[step.id] || offered[step.id] !== undefined) continue;
    if (since[step.id]! + hintTimes(pace).offerAfterMs > turn.now) continue;
    sendToPuzzle(turn, puzzle.id, `OFFER.${step.id}`, 'game');
    turn.events.push({ type: 'hint.offered', puzzle: puzzle.id, step: step.id, by: 'game' });
  }
}

/** Who plays at a generous pace is not hurried in the last minutes. */
const isHurry = (turn: Turn, left: number): boolean => turn.s.options.pace === 'generous' && left < GENEROUS_LAST_WARNING;

/** Of several warnings that came due at once only the last is true. */
function warn(turn: Turn): void {
  const before = turn.s.clock.told;
  passTimes(turn);
  const last = turn.s.clock.told > before ? warnings(turn.level)[turn.s.clock.told - 1] : undefined;
  const limit = limitMs(turn.s.clock);
  if (last && !isHurry(turn, last.left) && limit !== null && turn.now < limit)
    sayLevel(turn, `level.times.${last.index}.say`, last.say, 'time');
}

/** Two players together pause; the same two words go on. `want` says whether my name stands on the list. */
export const pauseWant: Handler<'pause.want'> = (turn, { want }) => {
  const refused = refusePerson(turn, ['playing', 'paused']);
  if (refused) return refused;
  if (turn.s.phase === 'paused' && turn.s.clock.pausedBy !== 'players') return 'notNow';
  const others = turn.s.wantPause.filter(seat => seat !== turn.by);
  turn.s.wantPause = want ? [...others, turn.by] : others;
  const here = presentPlayers(turn.s);
  if (turn.s.wantPause.length < Math.min(2, Math.max(1, here.length))) return;
  turn.s.wantPause = [];
  if (turn.s.phase === 'playing') pause(turn, 'players');
  else resume(turn);
};

export function pause(turn: Turn, by: 'coach' | 'players' | 'nobodyHere'): boolean {
  if (!enter(turn, 'PAUSE')) return false;
  setClock(turn, { pausedBy: by });
  turn.s.wantPause = [];
  if (by !== 'nobodyHere') sayPhrase(turn, 'paused', {}, 'time');
  return true;
}

export function resume(turn: Turn): boolean {
  const silent = turn.s.clock.pausedBy === 'nobodyHere';
  if (!enter(turn, 'RESUME')) return false;
  turn.s.wantPause = [];
  if (!silent) sayPhrase(turn, 'goOn', {}, 'time');
  return true;
}

/** At 17.00: ten more minutes, as often as asked, or choose with what there is. */
export const timeAnswer: Handler<'time.answer'> = (turn, { more }) => {
  const refused = refusePerson(turn, ['deciding']);
  if (refused) return refused;
  if (more) return addMinutes(turn, CLOCK.extraMinutes);
  enter(turn, 'GO_ON');
  // The clock has done its work: nobody hurries the choice.
  rebaseStory(turn);
  setClock(turn, { minutes: null });
  const unplayed = [...turn.level.puzzles.keys()].filter(id => id !== turn.level.level.final && !isOver(turn.s, id));
  turn.s.lapsed = unplayed;
  for (const puzzle of unplayed) sendToPuzzle(turn, puzzle, 'SKIP', 'time');
};

/** More or less time; also ends the dialog at 0. */
export function addMinutes(turn: Turn, minutes: number): void {
  rebaseStory(turn);
  const least = (turn.now + CLOCK.leastLeftMs) / 60_000;
  const before = turn.s.clock.minutes!;
  const after = Math.max(before + minutes, Math.min(least, before));
  setClock(turn, { minutes: turn.s.phase === 'deciding' ? Math.max(after, least) : after });
  if (turn.s.phase === 'deciding') enter(turn, 'GO_ON');
  passTimes(turn);
  const words = { minutes: String(Math.abs(minutes)) };
  sayPhrase(turn, minutes < 0 ? 'lessTime' : 'moreTime', words, 'time');
}
