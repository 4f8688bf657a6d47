import type { GameState } from '../game/state.ts';
import type { JournalEntry } from '../game/command.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import type { Plan } from '../protocol/plan.ts';

/** A session as stored: the input for all figures of a report. */
export interface PlayedSession {
  level: CompiledLevel;
  people: readonly PlayedPerson[];
  teams: readonly PlayedTeam[]; // started teams, in the order in which they were made
  answers: readonly AnswerGiven[];
  plans: readonly { seat: string; plan: Plan }[];
}
export interface PlayedPerson {
  seat: string;
  name: string;
  language: string;
  code: string | null;
}
export interface PlayedTeam {
  id: string;
  name: string;
  state: GameState; // current state
  entries: readonly JournalEntry[];
}
/** 1 to 5, 'unknown' or 'skipped', as text. */
export interface AnswerGiven {
  seat: string;
  moment: string;
  item: string;
  answer: string;
}
