import type { z } from 'zod';
import type { LocalisedText } from '../text/localised.ts';
import type { Phrase } from '../text/say.ts';
import type { Facts, Refused, Team, Viewer, Who } from '../tools/contract.ts';
import type { PuzzleMachine } from './machine.ts';
import type { Item, Level, LevelLanguages, Picks, Puzzle, Rule, Step } from './schema.ts';
import type { LevelIssue } from './source.ts';

/**
 * The rules of a tool kind as the core sees them. Content, state and action match by construction (the content was parsed
 * by the same kind), so this is the one place where their types are erased.
 */
interface AnyToolRules {
  content: z.ZodType;
  action: z.ZodType<{ type: string }>;
  parts(content: unknown): readonly string[];
  partOf(content: unknown, action: { type: string }): string;
  initial(content: unknown): object;
  act(content: unknown, state: object, action: { type: string }, who: Who): object | Refused;
  needsItem?(content: unknown, action: { type: string }): string | null;
  facts(content: unknown, state: object, team: Team): Facts;
  pending?(content: unknown, state: object, part: string, team: Team): readonly string[] | null;
  project(content: unknown, state: object, part: string, viewer: Viewer): unknown;
  items?(content: unknown): readonly string[];
  names?(content: unknown): Readonly<Record<string, readonly string[]>>;
  texts(content: unknown): readonly LocalisedText[];
  opinions?: { acts: readonly string[]; keep(fresh: object, before: object): object };
  said?(content: unknown, state: object, viewer: Viewer): { name: string; text: string }[];
  freeText?: Readonly<Record<string, string | undefined>>;
  describe(content: unknown, action: unknown): Phrase | null;
}
export type ToolRegistry = Readonly<Record<string, AnyToolRules>>;

export interface CompiledTool {
  id: string;
  kind: string;
  title: LocalisedText;
  parts: Readonly<Record<string, string>>; // part -> pack | 'all' | 'coach'
  content: unknown; // parsed by `rules.content`
  items: readonly string[]; // ids of the items it refers to
  rules: AnyToolRules;
}

/** A step with `each` expanded and `after` filled in. */
export interface CompiledStep extends Omit<Step, 'each' | 'after' | 'notYet'> {
  after: readonly string[];
  notYet: readonly CompiledRule[];
}
export type CompiledRule = Omit<Rule, 'each'>;
export interface CompiledPuzzle extends Omit<Puzzle, 'steps' | '$schema' | 'minutes'> {
  steps: readonly CompiledStep[];
  minutes: number; // estimated, for a team of five at the usual pace
  least?: number | undefined; // `minutes` of its JSON
}

/** A level without errors. The running program reads only this. */
export interface CompiledLevel {
  level: Level; // with `each` expanded in endings and reveal
  languages: LevelLanguages;
  puzzles: ReadonlyMap<string, CompiledPuzzle>; // in playing order
  machines: ReadonlyMap<string, PuzzleMachine>;
  tools: ReadonlyMap<string, CompiledTool>;
  items: ReadonlyMap<string, Item>;
  opens: ReadonlyMap<string, readonly { puzzle: string; step: string }[]>; // 'tool.part' -> the steps that open it
  warnings: readonly LevelIssue[];
  /** The same level, in which the people of the story have these names. */
  named(picks: Picks): CompiledLevel;
  /** Creates an issue at the place of this text or rule in the source; `ref` as in `Spoken`. */
  issueAt(ref: string, what: string, mend: string, severity: LevelIssue['severity']): LevelIssue;
}
