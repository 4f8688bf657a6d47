import type { GameCommand } from './command.ts';
import type { LogThing } from './deskState.ts';
import { openSteps } from './status.ts';
import type { Turn } from './turn.ts';

/** What a command was, for people to read. */
export interface Told {
  what: LogThing;
  with: Readonly<Record<string, string>>;
  log?: boolean; // stands in the log too; what a coach does always stands there
  by?: string; // who did it, where that is not who sent it
  puzzle?: string; // what that person works on with it
}
type Words<T extends GameCommand['type']> = (turn: Turn, command: Extract<GameCommand, { type: T }>) => Told | null;

/** The open puzzle that a tool serves now. */
const puzzleOfTool = (turn: Turn, tool: string): string | undefined =>
  openSteps(turn.level, turn.s).find(({ step }) => step.opens.some(part => part.startsWith(`${tool}.`)))?.puzzle.id;

const plain =
  (what: LogThing, log = false) =>
  (): Told => ({ what, with: {}, log });
const about = (puzzle: string) => ({ task: `puzzles:${puzzle}` });
const person = (seat: string) => ({ name: `seat:${seat}` });
const inTool =
  (what: LogThing) =>
  (turn: Turn, command: { tool: string }): Told => ({
    what,
    with: { tool: `tool:${command.tool}` },
    puzzle: puzzleOfTool(turn, command.tool),
  });
const toOne = (what: LogThing, whatTo: LogThing, to: string | undefined, given: Record<string, string> = {}): Told =>
  to === undefined ? { what, with: given } : { what: whatTo, with: { ...given, ...person(to) } };
const ofSeat =
  (what: LogThing) =>
  (_: Turn, { seat }: { seat: string }): Told => ({ what, with: {}, log: true, by: seat });
const ofAsk =
  (what: LogThing, side: 'by' | 'to') =>
  (turn: Turn, { ask }: { ask: number }): Told | null => {
    const question = turn.s.asks[ask];
    if (!question) return null;
    return { what, with: { ...person(question[side]), ...about(question.puzzle) }, log: true, puzzle: question.puzzle };
  };

const table: { [T in GameCommand['type']]: Words<T> } = {
  'briefing.ready': plain('ready', true),
  'clock.choose': plain('clockChosen', true),
  'office.goTo': plain('walked'),
  'tool.open': inTool('toolOpened'),
  'tool.close': inTool('toolClosed'),
  'tool.act': inTool('worked'),
  'puzzle.check': (_, { puzzle }) => ({ what: 'checked', with: about(puzzle), puzzle }),
  'look.answer': (_, { puzzle }) => ({ what: 'looked', with: about(puzzle), log: true, puzzle }),
  'hint.take': (_, { puzzle }) => ({ what: 'hintTaken', with: about(puzzle), log: true, puzzle }),
  ask: (_, { puzzle, to }) => ({ what: 'asked', with: { ...about(puzzle), ...person(to) }, log: true, puzzle }),
  answer: ofAsk('answered', 'by'),
  thank: ofAsk('thanked', 'to'),
  'chat.send': plain('chatted'),
  hand: (_, { up, puzzle }) =>
    up && puzzle !== undefined
      ? { what: 'handUpFor', with: about(puzzle), log: true, puzzle }
      : { what: up ? 'handUp' : 'handDown', with: {}, log: up },
  'pause.want': plain('pauseWanted', true),
  'time.answer': plain('timeAnswered', true),
  'assist.with': (_, { seat }) => ({ what: 'assists', with: person(seat), log: true }),
  'reveal.done': plain('revealRead'),
  feeling: plain('felt'),
  'own.tap': () => null, // private
  share: () => null,

  pause: plain('coachPause'),
  resume: plain('coachResume'),
  'clock.add': (_, { minutes }) => ({ what: 'coachTime', with: { minutes: minutes > 0 ? `+${minutes}` : String(minutes) } }),
  'clock.off': plain('coachClockOff'),
  'puzzle.skip': (_, { puzzle }) => ({ what: 'coachSkip', with: about(puzzle) }),
  'puzzle.solve': (_, { puzzle }) => ({ what: 'coachSolve', with: about(puzzle) }),
  'puzzle.reopen': (_, { puzzle }) => ({ what: 'coachReopen', with: about(puzzle) }),
  undo: plain('coachUndo'),
  'hint.give': (turn, { puzzle, step, number, to }) => {
    const had = turn.s.puzzles[puzzle]!.context.hints[step]?.length ?? 0;
    return toOne('coachHint', 'coachHintTo', to, { ...about(puzzle), number: String(number ?? had) });
  },
  'hint.own': (_, { puzzle, to }) => toOne('coachOwnHint', 'coachOwnHintTo', to, about(puzzle)),
  'hand.claim': (_, { seat }) => ({ what: 'coachClaim', with: person(seat) }),
  'hand.seen': (_, { seat }) => ({ what: 'coachHandSeen', with: person(seat) }),
  compliment: (_, { to }) => toOne('coachCompliment', 'coachComplimentTo', to),
  message: (_, { to }) => toOne('coachMessage', 'coachMessageTo', to),
  gather: plain('coachGather'),
  'chat.remove': (turn, { line }) => ({ what: 'coachChatRemove', with: person(turn.s.chat[line]!.seat) }),
  'seat.cover': (_, { seat }) => ({ what: 'coachCover', with: person(seat) }),
  'roles.give': (_, { from, to }) => ({ what: 'coachRolesGive', with: { ...person(from), taker: `seat:${to}` } }),
  'roles.swap': (_, { a, b }) => ({ what: 'coachRolesSwap', with: { a: `seat:${a}`, b: `seat:${b}` } }),
  decide: plain('coachDecide'),
  end: plain('coachEnd'),
  'reveal.open': plain('coachReveal'),
  'debrief.goTo': plain('coachDebrief'),
  'debrief.timer': (_, { minutes }) => ({ what: minutes === null ? 'coachTimerOff' : 'coachTimer', with: {} }),
  'debrief.speaker': plain('coachSpeaker'),
  'debrief.replay': plain('coachReplay'),
  close: plain('coachClose'),

  'game.start': () => null,
  'game.restore': (_, { why }) => {
    if ('undo' in why) return { what: 'coachUndo', with: {} };
    return why.restart === null ? { what: 'coachRestart', with: {} } : { what: 'coachRestartAt', with: about(why.restart) };
  },
  'game.keep': () => null,
  clock: () => null, // what follows is told by its events
  'clock.resume': () => null,
  'seat.away': ofSeat('away'),
  'seat.back': ofSeat('back'),
  'seat.add': ofSeat('joined'),
  'seat.leave': ofSeat('left'),
  'nobody.here': () => null,
  'somebody.here': () => null,
};

export const commandWords = (turn: Turn, command: GameCommand): Told | null =>
  (table[command.type] as (turn: Turn, command: GameCommand) => Told | null)(turn, command);
