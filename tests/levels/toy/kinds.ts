import { z } from 'zod';
import { LocalisedText } from '../../../shared/text/localised.ts';
import { refuse, type ToolRules } from '../../../shared/tools/contract.ts';
import type { ToolRegistry } from '../../../shared/level/compile.ts';

/** Named fields, each with one of several options. The part of a field is the word before the dot. */
const FieldsContent = z.strictObject({
  fields: z.record(z.string(), z.strictObject({ options: z.array(z.string()), start: z.string() })),
});
type FieldsContent = z.infer<typeof FieldsContent>;
const FieldsAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set'), field: z.string(), to: z.string() }),
  z.strictObject({ type: z.literal('note'), field: z.string(), text: z.string().max(20) }),
  z.strictObject({ type: z.literal('reset'), field: z.string() }), // only the game
]);
const fields: ToolRules<FieldsContent, Record<string, string>, z.infer<typeof FieldsAction>, Record<string, unknown>> = {
  describe: () => null,
  texts: () => [],
  content: FieldsContent,
  action: FieldsAction,
  parts: content => [...new Set(Object.keys(content.fields).map(name => name.split('.')[0]!))],
  partOf: (_, action) => (action.type === 'reset' ? 'game' : action.field.split('.')[0]!),
  initial: content => Object.fromEntries(Object.entries(content.fields).map(([name, field]) => [name, field.start])),
  act(content, state, action) {
    const field = content.fields[action.field];
    if (!field) return refuse('unknown');
    if (action.type === 'reset') return { ...state, [action.field]: field.start };
    if (action.type === 'note') return { ...state, note: action.text };
    return field.options.includes(action.to) ? { ...state, [action.field]: action.to } : refuse('unknown');
  },
  facts: (content, state) => ({
    ...Object.fromEntries(Object.keys(content.fields).map(name => [name, state[name]!])),
    [`${Object.keys(content.fields)[0]!.split('.')[0]!}.all`]: Object.keys(content.fields).map(name => state[name]!),
  }),
  project: (content, state, part, viewer) => ({
    fields: Object.fromEntries(
      Object.keys(content.fields)
        .filter(name => name.startsWith(`${part}.`))
        .map(name => [name, state[name]]),
    ),
    note: viewer.text(state.note ?? ''),
  }),
  freeText: { note: 'text' },
};

/** One vote per person; done when everybody present has voted. The game resolves a tie. */
const VoteAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vote'), first: z.string() }),
  z.strictObject({ type: z.literal('again') }), // only the game
  z.strictObject({ type: z.literal('decide'), option: z.string() }), // only the coach
]);
type VoteState = { votes: Record<string, string>; round: number; decided: string };
const VoteContent = z.strictObject({ options: z.array(z.string()), title: LocalisedText });
const result = (state: VoteState, present: readonly string[]) => {
  if (state.decided) return { waiting: 0, winner: state.decided, tie: false };
  const counts = new Map<string, number>();
  for (const seat of present) if (state.votes[seat]) counts.set(state.votes[seat], (counts.get(state.votes[seat]) ?? 0) + 1);
  const waiting = present.filter(seat => !state.votes[seat]).length;
  const [best, next] = [...counts].toSorted(([, a], [, b]) => b - a);
  const done = waiting === 0 && best !== undefined;
  const tie = done && next?.[1] === best[1];
  return { waiting, winner: done && !tie ? best[0] : '', tie };
};
const vote: ToolRules<z.infer<typeof VoteContent>, VoteState, z.infer<typeof VoteAction>, Record<string, unknown>> = {
  describe: () => null,
  texts: () => [],
  content: VoteContent,
  action: VoteAction,
  parts: () => ['ballot', 'decide'],
  partOf: (_, { type }) => (type === 'vote' ? 'ballot' : type === 'decide' ? 'decide' : 'game'),
  initial: () => ({ votes: {}, round: 1, decided: '' }),
  act(content, state, action, who) {
    if (action.type === 'again') return { ...state, votes: {}, round: state.round + 1 };
    if (action.type === 'decide') return { ...state, decided: action.option };
    return content.options.includes(action.first)
      ? { ...state, votes: { ...state.votes, [who.seat]: action.first } }
      : refuse('unknown');
  },
  facts: (_, state, team) => {
    const { waiting, winner, tie } = result(state, team.present);
    return {
      'ballot.waiting': waiting,
      'ballot.winner': winner,
      'ballot.second': '',
      'ballot.tie': tie,
      'ballot.round': state.round,
    };
  },
  project: (_, state, part, viewer) =>
    part === 'decide'
      ? { options: [] }
      : { mine: state.votes[viewer.seat] ?? null, voted: Object.keys(state.votes).map(seat => viewer.name(seat)) },
};

const seal = (rules: unknown) => rules as ToolRegistry[string];
/** The toy level's own kinds of tools; `ballot` has the name by which the core knows a vote. */
export const toyRegistry: ToolRegistry = { fields: seal(fields), ballot: seal(vote) };
