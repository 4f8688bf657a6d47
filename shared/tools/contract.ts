import type { z } from 'zod';
import type { LocalisedText } from '../text/localised.ts';
import type { Describe } from './describing.ts';
import type { Reader } from '../text/say.ts';

/** What conditions read. A kind has facts of the same names and types in every state; a name is `part.name`. */
export type Fact = string | number | boolean | readonly string[];
export type Facts = Readonly<Record<string, Fact>>;

/** Who acts. `seat` is a seat id, 'coach', or 'game' for an effect of the level. */
export interface Who {
  seat: string;
  present: readonly string[]; // seats that are here now, without assistants
}

export interface Team {
  present: readonly string[]; // seats whose votes and opinions the tool waits for
}

/** For whom a part is projected. `items` are the information items this person may read. */
export interface Viewer {
  seat: string;
  items: ReadonlySet<string>;
  present: readonly string[]; // seats that are here now, as in Team
  over: boolean; // the step that opens this part is done
  as: 'player' | 'coach' | 'mirror'; // 'mirror' must not get private fields
  sealed?: boolean; // what this seat typed in this tool was typed on another device: hidden
  say(text: LocalisedText): string; // in the viewer's language
  reader: Reader; // renders texts of the program
  name(seat: string): string; // first name of a seat
  keeper(part: string): string; // the seat that holds this part of the tool; '' if it is everybody's or the coach's
  read(item: string): { id: string; text: string }[]; // sentences of an information item of `items`; [] for any other
  text(id: string): string; // free text that a person typed, by id; '' when it was erased
}

/** Why a tool refuses an action; `protocol/rejection.ts` explains each reason. */
export type ToolRefusal =
  'closed' | 'empty' | 'forAnother' | 'notNow' | 'notReady' | 'notYours' | 'taken' | 'tooMany' | 'unknown';

/** An action that the rules of a tool do not allow. Not an error: the state is unchanged. */
export interface Refused {
  refused: ToolRefusal;
}
export const refuse = (reason: ToolRefusal): Refused => ({ refused: reason });
export const isRefused = (result: object): result is Refused => 'refused' in result;

/** Builds `project` from one view function per part. */
export const byPart =
  <Content, State, Parts>(views: { [Part in keyof Parts]: (content: Content, state: State, viewer: Viewer) => Parts[Part] }) =>
  <Part extends keyof Parts & string>(content: Content, state: State, part: Part, viewer: Viewer): Parts[Part] =>
    views[part](content, state, viewer);

/**
 * The rules of one kind of digital tool. Pure; states are plain JSON and never mutated.
 * `Parts` maps a part's name to what its window gets (see the kind's `view.ts`).
 */
export interface ToolRules<Content, State extends object, Action extends { type: string }, Parts> {
  content: z.ZodType<Content>;
  action: z.ZodType<Action>;
  /** Names of the parts that a tool with this content has; the level gives each an owner. */
  parts(content: Content): readonly string[];
  /** The part an action belongs to; 'game' = only an effect of the level may perform it. */
  partOf(content: Content, action: Action): string;
  initial(content: Content): State;
  act(content: Content, state: State, action: Action, who: Who): State | Refused;
  /** The information item that only its holder can perform this action with; null or absent: none. */
  needsItem?(content: Content, action: Action): string | null;
  facts(content: Content, state: State, team: Team): Facts;
  /**
   * The present seats whose act this part still waits for; [] if it waits for nobody in particular although nothing is decided
   * (a tie), null if anyone may act. Asked only while a step that opens the part is open. Never depends on what is right.
   */
  pending?(content: Content, state: State, part: string, team: Team): readonly string[] | null;
  /** Builds the view of one part field by field. Never copies `content`; never tells what is right. */
  project<Part extends keyof Parts & string>(content: Content, state: State, part: Part, viewer: Viewer): Parts[Part];
  /** Ids of information items that the content names, so that the level check can find a wrong one. */
  items?(content: Content): readonly string[];
  /** Ids that level.json may refer to, by kind, so that the level check can find a wrong one. */
  names?(content: Content): Readonly<Record<string, readonly string[]>>;
  /** Texts a player may read, for the reading-level check and the leak test. */
  texts(content: Content): readonly LocalisedText[];
  /**
   * Describes an act of a solution for the coach's answer sheet; null if it needs no description. It reveals what is right, so
   * no player's view may contain it.
   */
  describe: Describe<Content, Action>;
  /**
   * Actions that say what a person thinks: a coach who solves a puzzle does not do them in anybody's name. `keep` carries
   * what was said over to a tool that is reset for the solution.
   */
  opinions?: { acts: readonly Action['type'][]; keep(fresh: State, before: State): State };
  /** What people said in it with those actions, to speak of it afterwards. */
  said?(content: Content, state: State, viewer: Viewer): { name: string; text: string }[];
  /** The field of an action that holds text a person typed: it is stored separately and replaced by an id. */
  freeText?: Partial<Record<Action['type'], string>>;
}
