import type { CompiledLevel } from '../level/compiled.ts';
import { MOST_SEATS } from '../level/teamSizes.ts';
import type { Rejection } from '../protocol/rejection.ts';
import type { GameCommand, Outcome } from './command.ts';
import { briefingReady, clockChoose } from './commands/briefing.ts';
import { clock, pauseWant, timeAnswer } from './commands/clock.ts';
import * as clocks from './commands/coachClock.ts';
import * as ends from './commands/coachEnd.ts';
import * as help from './commands/coachHelp.ts';
import * as people from './commands/coachPeople.ts';
import * as redo from './commands/coachPuzzles.ts';
import * as speech from './commands/coachTalk.ts';
import { answer, ask, thank } from './commands/helping.ts';
import { assistWith, hand, officeGoTo, toolClose, toolOpen } from './commands/office.ts';
import { ownTap, share } from './commands/own.ts';
import { gameKeep, gameRestore } from './commands/restore.ts';
import * as seats from './commands/seats.ts';
import { chatSend, feeling, revealDone } from './commands/talk.ts';
import { hintTake, lookAnswer, puzzleCheck, toolAct } from './commands/tools.ts';
import { record } from './record.ts';
import { settle } from './settle.ts';
import { newGame } from './start.ts';
import type { GameState } from './state.ts';
import { openTurn, type Handler, type Turn } from './turn.ts';

const handlers: { [T in GameCommand['type']]: Handler<T> } = {
  'game.start': () => 'notNow', // a game starts once
  'game.restore': gameRestore,
  'game.keep': gameKeep,
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
  pause: clocks.pause,
  resume: clocks.resume,
  'clock.add': clocks.clockAdd,
  'clock.off': clocks.clockOff,
  'puzzle.skip': redo.puzzleSkip,
  'puzzle.solve': redo.puzzleSolve,
  'puzzle.reopen': redo.puzzleReopen,
  undo: redo.undo,
  'hint.give': help.hintGive,
  'hint.own': help.hintOwn,
  'hand.claim': help.handClaim,
  'hand.seen': help.handSeen,
  compliment: speech.compliment,
  message: speech.coachMessage,
  gather: speech.gather,
  'chat.remove': speech.chatRemove,
  'seat.cover': people.seatCover,
  'roles.give': people.rolesGive,
  'roles.swap': people.rolesSwap,
  decide: ends.decide,
  end: ends.end,
  'reveal.open': ends.revealOpen,
  'debrief.goTo': ends.debriefGoTo,
  'debrief.timer': ends.debriefTimer,
  'debrief.speaker': ends.debriefSpeaker,
  'debrief.replay': ends.debriefReplay,
  close: ends.close,
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
 * The only writer of a game: pure and atomic. `state` is null for `game.start` and `game.keep` alone; `at` is epoch ms of the server's
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
  record(turn, command);
  return { state: turn.s, events: turn.events };
}

function begin(level: CompiledLevel, command: GameCommand): Outcome {
  if (command.type === 'game.keep') return { state: { ...command.state, seq: command.state.seq + 1 }, events: [] };
  if (command.type !== 'game.start') return { rejected: 'notNow' };
  if (!command.seats.length) return { rejected: 'empty' };
  if (command.seats.length > MOST_SEATS || new Set(command.seats).size !== command.seats.length)
    return { rejected: 'badCommand' };
  if (command.skip?.some(puzzle => !level.puzzles.get(puzzle)?.optional)) return { rejected: 'unknown' };
  return { state: { ...newGame(level, command), seq: 1 }, events: [{ type: 'phase', phase: 'briefing' }] };
}
