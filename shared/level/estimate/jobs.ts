import { FIRST_LANGUAGE } from '../../text/languages.ts';
import type { LocalisedText } from '../../text/localised.ts';
import type { CompiledLevel, CompiledPuzzle, CompiledStep } from '../compiled.ts';
import type { Turn } from '../schema.ts';
import { keyOf, shownTexts } from './shownTexts.ts';

export const ALL = 'all';

/** What somebody does for a step: they read, find buttons and press them. */
export interface Part {
  texts: readonly string[];
  presses: readonly string[]; // kinds of controls in tools, in order
  ends: boolean; // the step has a button of its own
  typed: number; // words of answers
  rows: Readonly<Record<string, number>>; // lists to look over: window -> rows
}

/** What another than the doer gives or does. */
interface Ask {
  pack: string;
  part: Part;
  told: boolean; // a line tells them, so nobody needs to ask
}

/** A step as work for people. */
export interface Job {
  id: string; // puzzle.step
  puzzle: string;
  after: readonly string[]; // ids of jobs of the same puzzle
  by: string; // the pack that acts, or 'all': whoever is free
  open: boolean; // everybody sees a part of it, so whoever is free looks along
  agrees: boolean; // they talk it over; nobody took it for themselves
  own: Part;
  extra: number; // minutes that nothing in the level shows
  tries: boolean; // a not-yet rule can speak
  relay: boolean; // it belongs to somebody else than the lead of the puzzle, whom no line tells so
  calls: boolean; // it belongs to somebody else than the lead, and a line tells so: it comes before a task of one's own
  told: boolean; // a sentence says what whoever does it needs of others
  asks: readonly Ask[]; // what others give or do
  each: (Part & { shared: readonly string[]; writes: boolean }) | null; // what everybody does after it; `shared`: buttons of which each presses some
}

/**
 * The work of every puzzle, derived from what the level contains. `secondLine`: a tool says in its own words too what to do,
 * as on the page of the blind play; today's page has one line per step.
 */
export function jobsOf(level: CompiledLevel, secondLine = false): Job[] {
  const shown = shownTexts(level);
  return [...level.puzzles.values()].flatMap(puzzle => {
    const jobs = puzzle.steps.map((step, at) => jobOf(level, puzzle, step, at, shown, secondLine));
    const leads = jobs.find(job => job.by === puzzle.lead) ?? jobs[0]!;
    const goal = textOf(level, puzzle.goal); // read by whoever leads, when they begin
    return jobs.map(job => (job === leads ? { ...job, own: { ...job.own, texts: [...goal, ...job.own.texts] } } : job));
  });
}

function jobOf(
  level: CompiledLevel,
  puzzle: CompiledPuzzle,
  step: CompiledStep,
  at: number,
  shown: ReturnType<typeof shownTexts>,
  secondLine: boolean,
): Job {
  const played = shown.get(keyOf(puzzle.id, step))!;
  const acts = step.solution.map(({ tool: id, action }, index) => {
    const tool = level.tools.get(id)!;
    const part = tool.rules.partOf(tool.content, action);
    const field = tool.rules.freeText?.[action.type];
    const written = field === undefined ? '' : action[field];
    return {
      kind: `${id}.${action.type}`,
      pack: tool.parts[part] ?? ALL,
      doing: played.acts[index]!,
      opened: step.opens.includes(`${id}.${part}`),
      typed: typeof written === 'string' ? written.split(/\s+/).filter(Boolean).length : 0,
    };
  });
  const single = acts.filter(act => act.doing === 'one');
  const parts = [...played.windows].map(([part, window]) => ({
    part,
    pack: ownerOf(level, part),
    ...window,
  }));
  const hands = acts.filter(({ doing, opened }) => doing === 'one' || (doing === 'nobody' && opened));
  const by = doerOf(
    puzzle,
    (hands.length > 0 ? hands : parts).map(({ pack }) => pack),
  );
  const textsOf = (packs: readonly string[]) =>
    parts.filter(({ pack }) => packs.includes(pack)).flatMap(({ texts }) => [...texts]);
  const partOf = (of: typeof acts, texts: readonly string[], packs: readonly string[]): Part => ({
    texts: [...texts, ...textsOf(packs)],
    rows: Object.fromEntries(parts.filter(({ pack }) => packs.includes(pack)).map(({ part, rows }) => [part, rows])),
    presses: of.map(act => act.kind),
    ends: false,
    typed: of.reduce((sum, act) => sum + act.typed, 0),
  });
  const told = (step.turns ?? []).flatMap(({ part, line }) => (part && line && ownerOf(level, part) === by ? [line] : []));
  const line = told[0] ?? step.strip ?? puzzle.strip ?? step.goal;
  const lines = secondLine ? [puzzle.strip, step.goal, step.strip, ...told] : [line];
  const words = lines.flatMap(text => textOf(level, text));
  const own = partOf(
    single.filter(act => act.pack === by || act.pack === ALL),
    words,
    [...new Set([by, ALL])],
  );
  const others = [...new Set([...parts, ...single].map(one => one.pack))].filter(
    pack => pack !== by && pack !== ALL && pack !== 'coach',
  );
  const isTold = (test: (turn: Turn) => boolean): boolean => (step.turns ?? []).some(turn => turn.line && test(turn));
  const given = infoOf(puzzle, step, at).map(id => level.items.get(id)!);
  const [each, shared] = (['each', 'shared'] as const).map(doing => acts.filter(act => act.doing === doing)) as [
    typeof acts,
    typeof acts,
  ];
  return {
    id: keyOf(puzzle.id, step),
    puzzle: puzzle.id,
    after: step.after.map(id => keyOf(puzzle.id, { id })),
    by,
    open: parts.some(part => part.pack === ALL),
    agrees: parts.some(part => part.pack === ALL) && !parts.some(part => part.taken),
    own: { ...own, ends: step.button !== undefined },
    extra: 0,
    tries: step.notYet.length > 0,
    relay: puzzle.lead !== ALL && by !== puzzle.lead && told.length === 0,
    calls: puzzle.lead !== ALL && by !== puzzle.lead && told.length > 0,
    told: (step.need ?? puzzle.need) !== undefined,
    asks: [
      ...others.map(pack => ({
        pack,
        part: partOf(
          single.filter(act => act.pack === pack),
          [],
          [pack],
        ),
        told: isTold(({ part }) => part !== undefined && ownerOf(level, part) === pack),
      })),
      ...given.map(item => ({
        pack: item.pack,
        part: { texts: item.sentences.flatMap(text => textOf(level, text)), presses: [], ends: false, typed: 0, rows: {} },
        told: isTold(turn => turn.item === item.id),
      })),
    ],
    each:
      each.length + shared.length > 0
        ? { ...partOf(each, [], []), shared: shared.map(act => act.kind), writes: isWritten(level, step) }
        : null,
  };
}

/** Whoever owns most of what is done; the lead where it is equal. */
function doerOf(puzzle: CompiledPuzzle, packs: readonly string[]): string {
  const count = (pack: string): number => packs.filter(one => one === pack).length;
  return (
    [...new Set(packs)]
      .filter(pack => pack !== 'coach')
      .toSorted((a, b) => count(b) - count(a) || Number(b === puzzle.lead) - Number(a === puzzle.lead))[0] ?? puzzle.lead
  );
}

/** The information of the puzzle that this step speaks of; what no step speaks of is for the first one. */
function infoOf(puzzle: CompiledPuzzle, step: CompiledStep, at: number): string[] {
  const speaks = (one: CompiledStep, item: string): boolean =>
    one.info?.includes(item) ?? JSON.stringify([one.goal, one.strip, one.hints, one.notYet]).includes(`{who:${item}}`);
  return puzzle.info.filter(item => {
    const first = puzzle.steps.findIndex(one => speaks(one, item));
    return at === Math.max(0, first) && step.id === puzzle.steps[at]!.id;
  });
}

/** Whether everybody may write something of their own in a tool of this step. */
const isWritten = (level: CompiledLevel, step: CompiledStep): boolean =>
  step.opens.some(part => Object.keys(level.tools.get(part.split('.')[0]!)!.rules.freeText ?? {}).length > 0);

const ownerOf = (level: CompiledLevel, opened: string): string => {
  const [tool, part] = opened.split('.') as [string, string];
  return level.tools.get(tool)!.parts[part]!;
};

const textOf = (level: CompiledLevel, text: LocalisedText | null | undefined): string[] => {
  const language = (level.languages as readonly string[]).includes(FIRST_LANGUAGE) ? FIRST_LANGUAGE : level.languages[0];
  return text ? [(text as Record<string, string>)[language] ?? ''] : [];
};
