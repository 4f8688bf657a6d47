import { z } from 'zod';
import { DEBRIEF_PHASES } from '../text/debriefPhases.ts';
import { LocalisedText } from '../text/localised.ts';
import { Condition } from './condition.ts';

// Ids are camelCase ASCII. An `each` template may have `{key}` in ids; compiling replaces it.
const Id = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*$|\{[a-z]+\}/, { error: 'an id has only letters and digits and begins with a letter' });
const PartName = z.string().regex(/^[a-z][A-Za-z0-9]*\.[A-Za-z0-9{}]+$/, { error: 'a part is named tool.part' });
const Text = LocalisedText;
const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'a language is a code such as nl, en or pt-BR' });

/** The languages of a level. The first is the one its author writes in, and the fallback where another has no text. */
export const LevelLanguages = z
  .tuple([LanguageTag], LanguageTag)
  .refine(codes => new Set(codes).size === codes.length, { error: 'a language stands here twice' });
export type LevelLanguages = z.infer<typeof LevelLanguages>;

/**
 * One act of a solution or a `try` in a tool. The part's owner performs it; `seat` n picks the n-th person at the table,
 * `everybody` makes one act per person (a vote).
 */
export const Act = z.strictObject({
  tool: Id,
  action: z.looseObject({ type: z.string() }),
  seat: z.int().min(1).max(6).optional(),
  everybody: z.literal(true).optional(),
});
export type Act = z.infer<typeof Act>;

/** Something the game does by itself: give an item, act in a tool, or say something. `when` is evaluated at that moment. */
export const Effect = z.union([
  z.strictObject({ when: Condition.optional(), item: Id }),
  z.strictObject({ when: Condition.optional(), act: Act }),
  z.strictObject({ when: Condition.optional(), say: Text }),
]);
export type Effect = z.infer<typeof Effect>;

const Each = z.array(z.record(z.string(), z.string())).min(1);

/** The one form of rule: not-yet rule, ending, reveal line. `idea` is the misconception behind it, for the debrief. */
export const Rule = z.strictObject({
  each: Each.optional(),
  when: Condition.optional(),
  fromTry: z.int().min(2).optional(),
  say: Text,
  idea: Text.optional(),
  gives: z.array(Effect).optional(),
  try: z.array(Act).optional(),
});
export type Rule = z.infer<typeof Rule>;

/**
 * Whose turn it is in a step: the holder of `part` or of `item`, until `until` holds or the step is done. `line` tells the
 * holder what to do, `does` tells the others what the holder is doing, in two or three words after a name: "kiest het
 * wachtwoord". `part` may also be one that belongs to all: then it is the turn of those for whom it waits.
 */
export const Turn = z.strictObject({
  part: PartName.optional(),
  item: Id.optional(),
  line: Text.optional(),
  does: Text.optional(),
  until: Condition.optional(),
});
export type Turn = z.infer<typeof Turn>;

export const Step = z.strictObject({
  id: Id,
  each: Each.optional(),
  after: z.array(Id).optional(), // absent: after the previous step; []: at once
  goal: Text.optional(),
  strip: Text.optional(), // the line of whoever has the turn; absent: the puzzle's
  lines: z.array(z.strictObject({ when: Condition, say: Text })).optional(), // instead of `strip`: the first that holds
  turns: z.array(Turn).min(1).optional(), // absent: the lead has the turn, or everybody for whom its parts wait
  does: Text.optional(), // what whoever has the turn is doing, after a name; absent: the puzzle's
  meanwhile: z.array(z.strictObject({ when: Condition.optional(), say: Text, tool: Id.optional() })).optional(), // for who waits, the first that holds; absent: another task, or something in between
  need: Text.optional(), // what the lead wants to know from colleagues, in one sentence; absent: the puzzle's
  info: z.array(Id).optional(), // what of the puzzle's `info` this step needs; absent: all
  opens: z.array(PartName).min(1),
  ready: z.strictObject({ when: Condition, say: Text }).optional(), // the button is disabled, with this explanation, until the condition holds
  button: Text.optional(), // absent: checked after every command
  solved: Condition,
  notYet: z.array(Rule), // the first match applies
  hints: z.array(Text).max(3),
  gives: z.array(Effect).optional(),
  solution: z.array(Act).min(1),
});
export type Step = z.infer<typeof Step>;

export const Puzzle = z.strictObject({
  $schema: z.string().optional(),
  id: Id,
  title: Text,
  short: Text, // one or two words, for graphs and lists
  goal: Text,
  lead: Id, // a pack, or 'all'
  info: z.array(Id),
  needs: z.array(Id),
  until: Id.optional(), // skipped when that puzzle opens
  optional: z.boolean().optional(), // may be left undone: only another optional puzzle may need it
  minutes: z.number().positive().optional(), // it takes at least this long, for what nothing here shows: a film, a talk
  digcomp: z.array(z.string()),
  esco: z.array(z.url()).optional(), // ESCO skills, if known
  skill: z.strictObject({ id: Id, name: Text }).optional(), // a skill one may want to learn: "Kunt u dit zelf?" and the menu of trainings
  strip: Text.optional(), // the line of the lead, or of everybody
  does: Text.optional(), // what the lead is doing, after a name: "zoekt zes mensen"
  need: Text.optional(), // what the lead wants to know from colleagues, in one sentence
  says: z.strictObject({ open: Text.optional(), solved: Text.optional() }).optional(),
  gathers: z.boolean().optional(), // the team comes to the table when it opens
  phone: z.boolean().optional(), // the telephone rings while it is open
  gives: z.array(Effect).optional(),
  steps: z.array(Step).min(1),
  aha: Text.optional(),
  debrief: Text.optional(),
});
export type Puzzle = z.infer<typeof Puzzle>;

/** A digital tool: its kind, the owners of its parts, and its content (validated by the kind). */
export const Tool = z.strictObject({
  $schema: z.string().optional(),
  id: Id,
  kind: z.string(),
  title: Text,
  parts: z.record(z.string(), Id), // part -> pack | 'all' | 'coach'
  content: z.unknown(),
});
export type Tool = z.infer<typeof Tool>;

/**
 * Information that belongs to a pack. `given` hides it until an effect gives it; two `apart` items never go to the same
 * person.
 */
export const Item = z.strictObject({
  id: Id,
  pack: Id,
  kind: z.enum(['note', 'card', 'mail', 'list', 'file', 'device']),
  name: Text,
  sentences: z.array(Text).min(1),
  given: z.boolean().optional(),
  apart: Id.optional(),
});
export type Item = z.infer<typeof Item>;

/** A role is a name and a look for packs. `the` is its name inside a sentence: "de Contactpersoon". */
export const Role = z.strictObject({
  id: Id,
  number: z.int().min(1).max(6),
  shape: z.enum(['circle', 'square', 'triangle', 'diamond', 'hexagon', 'star']),
  name: Text,
  the: Text,
  also: Text, // "Zoeker, en ook {also}", for a person with another role who also holds one of its packs
  card: Text, // one sentence
  packs: z.array(Id), // none: the assistant
});
export type Role = z.infer<typeof Role>;

const DebriefPhase = z.strictObject({
  id: z.enum(DEBRIEF_PHASES),
  title: Text,
  minutes: z.number(),
  shortMinutes: z.number(),
  intro: Text.optional(),
  prompts: z.array(Text),
  spare: z.array(Text),
});

/**
 * Somebody in the story. Texts say `{name:id}`. A team in which somebody has that name gets the first spare name that
 * nobody of them has, so they fit the texts as the usual name does.
 */
const StoryPerson = z.strictObject({ id: Id, name: z.string().min(1), spare: z.array(z.string().min(1)).min(3) });

/** Words that the text lint leaves as they are, and why: a title, what somebody in the story says. Older levels give no reason. */
const AllowedWords = z.union([z.string().min(1), z.strictObject({ words: z.string().min(1), why: z.string().min(1) })]);

/** The one name of a thing in this story, and other names that its texts must not use: per language, whole words. */
const StoryTerm = z.strictObject({ write: Text, not: z.record(LanguageTag, z.array(z.string().min(1))) });

/** Something digital that the work of the vacancy asks, and the puzzles in which it stood. */
const Demand = z.strictObject({
  id: Id,
  say: Text, // "Afspraken plannen in een digitale agenda"
  puzzles: z.array(Id).min(1),
  skill: Id.optional(), // by which the menu of trainings is searched; absent: the first that those puzzles practise
});

/** For each person of the story that is not called by the usual name: which of the spare names, from 1. Never a name itself. */
export type Picks = Readonly<Record<string, number>>;

export const Level = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/), // the folder's name
  languages: LevelLanguages.optional(), // absent = nl and en
  title: Text,
  about: Text, // for the coach who plans
  intro: Text,
  briefing: z.array(Text).min(1),
  start: Text, // first message
  minutes: z.number().positive(),
  story: z.strictObject({ from: z.string().regex(/^\d\d:\d\d$/), to: z.string().regex(/^\d\d:\d\d$/) }),
  final: Id, // the reveal starts when this puzzle ends
  packs: z.array(Id).min(1),
  roles: z.array(Role).min(1),
  packCards: z.record(Id, z.strictObject({ steps: z.array(Text).min(1) })), // the first steps on the role card, per pack
  seats: z.record(z.enum(['5', '4', '3']), z.array(z.array(Id).min(1)).min(2)), // team size -> packs per seat
  off: z.partialRecord(z.enum(['5', '4', '3']), z.array(Id)), // optional puzzles to leave out, per team size
  forms: z.strictObject({ short: z.strictObject({ off: z.array(Id).min(1) }) }).optional(), // what a short game leaves out, optional or not
  cover: z.record(z.string(), z.int()), // with five players: seat number -> number of the seat that takes over
  items: z.array(Item),
  people: z.array(StoryPerson).optional(),
  allow: z.array(AllowedWords).optional(),
  glossary: z.array(StoryTerm).optional(),
  labels: z.record(z.string(), Text), // words for ids that facts hold
  times: z.array(z.strictObject({ left: z.number().min(0), say: Text })), // minutes left, descending
  deciding: z.strictObject({ more: Text, choose: Text }), // the dialog at 0
  endings: z.array(Rule), // the first is the best one
  caller: z.strictObject({ portrait: z.string(), name: z.string() }).optional(), // who telephones at the end
  reveal: z.array(
    z.strictObject({
      title: Text.optional(),
      people: z.array(z.strictObject({ portrait: z.string(), caption: Text })).optional(),
      picture: z.string().optional(),
      lines: z.array(Rule).min(1),
    }),
  ),
  statements: z.array(z.strictObject({ id: Id, say: Text, later: Text.optional() })).optional(), // before and after the game
  work: z.strictObject({ say: Text, demands: z.array(Demand).min(3).max(6) }).optional(), // what the vacancy asks digitally, after the game
  lookBack: Text.optional(), // asked again afterwards: how it was before today
  debrief: z.strictObject({
    phases: z.array(DebriefPhase).length(DEBRIEF_PHASES.length),
    feelings: z.array(z.strictObject({ id: Id, label: Text, ifMany: Text.optional() })).min(2), // `ifMany`: what the coach can say when many choose it
    praise: z
      .array(z.strictObject({ id: Id, label: Text }))
      .min(2)
      .max(8)
      .optional(), // kind words for a colleague's own sentence; absent: none can be given
    whatIf: z.array(Text),
    moments: z.strictObject({ firstContact: Text, firstSolve: Text, hardest: Text, gather: Text, decision: Text }), // {title} of a puzzle, {who}
    lines: z
      .array(z.strictObject({ when: z.enum(['silent', 'negative', 'dominated', 'otherWinner', 'recognised']), say: Text }))
      .optional(), // for the coach
    compare: z.array(z.strictObject({ card: Id, name: z.string().min(1), talk: Id.optional() })).optional(), // a candidate's card in the match and their person in the talks
  }),
});
export type Level = z.infer<typeof Level>;
