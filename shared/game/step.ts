import type { CompiledLevel } from '../level/compiled.ts';
import type { Rejection } from '../protocol/rejection.ts';
import type { GameCommand, Outcome } from './command.ts';
import { briefingReady, clockChoose } from './commands/briefing.ts';
import { clock, pauseWant, timeAnswer } from './commands/clock.ts';
import * as coach from './commands/coach.ts';
import { answer, ask, thank } from './commands/helping.ts';
import { assistWith, hand, officeGoTo, toolClose, toolOpen } from './commands/office.ts';
import { ownTap, share } from './commands/own.ts';
import * as seats from './commands/seats.ts';
import { chatSend, coachMessage, feeling, revealDone } from './commands/talk.ts';
import { hintTake, lookAnswer, puzzleCheck, toolAct } from './commands/tools.ts';
import { MOST_SEATS } from './deal.ts';
import { settle } from './settle.ts';
import { newGame } from './start.ts';
import type { GameState } from './state.ts';
import { openTurn, type Handler, type Turn } from './turn.ts';

const handlers: { [T in GameCommand['type']]: Handler<T> } = {
  'game.start': () => 'notNow', // a game starts once
  'briefing.ready': briefingReady,
  'clock.choose': clockChoose,
  'office.goTo': officeGoTo,
  'tool.open': toolOpen,
  'tool.close': toolClose,
  'tool.act': toolAct,
  'puzzle.check': puzzleCheck,
  'look.answer': lookAnswer,
  'hint.take': hintTake,
  ask,
  answer,
  thank,
  'chat.send': chatSend,
  hand,
  'pause.want': pauseWant,
  'time.answer': timeAnswer,
  'assist.with': assistWith,
  'reveal.done': revealDone,
  feeling,
  'own.tap': ownTap,
  share,
  pause: coach.pause,
  resume: coach.resume,
  'clock.add': coach.clockAdd,
  'clock.off': coach.clockOff,
  'puzzle.skip': coach.puzzleSkip,
  'hint.give': coach.hintGive,
  'seat.cover': coach.seatCover,
  'hand.seen': coach.handSeen,
  message: coachMessage,
  decide: coach.decide,
  end: coach.end,
  'debrief.goTo': coach.debriefGoTo,
  close: coach.close,
  clock,
  'clock.resume': seats.clockResume,
  'seat.away': seats.seatAway,
  'seat.back': seats.seatBack,
  'seat.add': seats.seatAdd,
  'seat.leave': seats.seatLeave,
  'nobody.here': seats.nobodyHere,
  'somebody.here': seats.somebodyHere,
};

/**
 * The only writer of a game: pure and atomic. `state` is null for `game.start` alone; `at` is epoch ms of the server's
 * clock. A rejected command changes nothing; our own fault throws and the old state stays.
 */
export function step(level: CompiledLevel, state: GameState | null, command: GameCommand, at: number): Outcome {
  if (!state) return begin(level, command);
  const turn = openTurn(level, state, command.by, at);
  if (!Object.hasOwn(handlers, command.type)) return { rejected: 'badCommand' };
  const handle = handlers[command.type] as (turn: Turn, command: GameCommand) => Rejection | void;
  const refused = handle(turn, command);
  if (refused) return { rejected: refused };
  settle(turn);
  return { state: turn.s, events: turn.events };
}

function begin(level: CompiledLevel, command: GameCommand): Outcome {
  if (command.type !== 'game.start') return { rejected: 'notNow' };
  if (!command.seats.length) return { rejected: 'empty' };
  if (command.seats.length > MOST_SEATS || new Set(command.seats).size !== command.seats.length)
    return { rejected: 'badCommand' };
  if (command.skip?.some(puzzle => !level.puzzles.get(puzzle)?.optional)) return { rejected: 'unknown' };
  return { state: { ...newGame(level, command), seq: 1 }, events: [{ type: 'phase', phase: 'briefing' }] };
}
