import type { z } from 'zod';
import type { LocalisedText } from '../text/localised.ts';
import type { Phrase } from '../text/say.ts';
import type { Facts, Refused, Team, Viewer, Who } from '../tools/contract.ts';
import type { PuzzleMachine } from './machine.ts';
import type { Item, Level, LevelLanguages, Puzzle, Rule, Step } from './schema.ts';
import type { LevelIssue } from './source.ts';

/**
 * A kind's rules as the core sees them: content, state and action belong together by construction (the level's content
 * was parsed by the same kind), so their types are forgotten here, in this one place.
 */
interface AnyToolRules {
  content: z.ZodType;
  action: z.ZodType<{ type: string }>;
  parts(content: unknown): readonly string[];
  partOf(content: unknown, action: { type: string }): string;
  initial(content: unknown): object;
  act(content: unknown, state: object, action: { type: string }, who: Who): object | Refused;
  facts(content: unknown, state: object, team: Team): Facts;
  project(content: unknown, state: object, part: string, viewer: Viewer): unknown;
  items?(content: unknown): readonly string[];
  names?(content: unknown): Readonly<Record<string, readonly string[]>>;
  texts?(content: unknown): readonly LocalisedText[];
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
  items: readonly string[]; // information items it names
  rules: AnyToolRules;
}

/** A step whose `each` is gone and whose `after` is written out. */
export interface CompiledStep extends Omit<Step, 'each' | 'after' | 'notYet'> {
  after: readonly string[];
  notYet: readonly CompiledRule[];
}
export type CompiledRule = Omit<Rule, 'each'>;
export interface CompiledPuzzle extends Omit<Puzzle, 'steps' | '$schema'> {
  steps: readonly CompiledStep[];
}

/** A level that was found sound. What runs reads only this. */
export interface CompiledLevel {
  level: Level; // lines of endings and reveal without `each`
  languages: LevelLanguages;
  puzzles: ReadonlyMap<string, CompiledPuzzle>; // in playing order
  machines: ReadonlyMap<string, PuzzleMachine>;
  tools: ReadonlyMap<string, CompiledTool>;
  items: ReadonlyMap<string, Item>;
  opens: ReadonlyMap<string, readonly { puzzle: string; step: string }[]>; // 'tool.part' -> the steps that open it
  warnings: readonly LevelIssue[];
  /** Makes an issue at the place where that text or rule stands in the source; `ref` as in `Spoken`. */
  issueAt(ref: string, what: string, mend: string, severity: LevelIssue['severity']): LevelIssue;
}
