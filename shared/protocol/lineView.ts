/**
 * "Wat moet ik nu doen?" of one person: `now` where no tool is open, and one line per tool that has an open step for this
 * person. The page shows the line of the open tool if it has one, else `now`, so that a line never jumps to another task
 * while somebody works.
 */
export interface LinesView {
  now: LineView;
  tools: Readonly<Record<string, LineView>>; // by tool id
}

/**
 * turn: it is up to me (my task, my part in a colleague's task, or a task of all). wait: my part is done, others are at it.
 * asked, look: a colleague asks me something. locked: my next task is not open yet. help: nothing of my own is open.
 * rest: nothing to do in the game at this moment.
 */
type LineKind = 'turn' | 'wait' | 'asked' | 'look' | 'locked' | 'help' | 'rest';

/** One sentence, or two short ones, and what its three acts do. */
export interface LineView {
  kind: LineKind;
  text: string;
  step: { puzzle: string; step: string } | null; // the step it is about, among `view.puzzles`: its hints, its not-yet, its button
  waits: WaitView[]; // "Wij wachten op:"
  ask: AskChoiceView[]; // whom to ask about this step: those who have what it needs first
  go: LineTarget | null; // where the main button leads while the step's own button is not at hand
  meanwhile: boolean; // `go` is something to do in the meantime, not the line itself
}

/** Somebody whom the team, or this person, waits for. */
export interface WaitView {
  seat: string;
  name: string;
  part: string | null; // what they are doing, in two or three words: "kiest het wachtwoord"
  nudge: 'no' | 'may' | 'done'; // whether this person may let them know that the team waits
}

/** A colleague who can be asked about a step. */
export interface AskChoiceView {
  seat: string;
  name: string;
  has: boolean; // has what this step needs; false: can only offer help
  here: boolean;
  asked: number | null; // id of my question to them about this task, if it is not answered yet
}

export type LineTarget =
  | { to: 'tool'; tool: string; title: string }
  | { to: 'ask'; ask: number; name: string } // answer this question
  | { to: 'help'; puzzle: string; seat: string; name: string } // offer help, or send what one has, to who works on it
  | { to: 'notes'; title: string };
