import { FIRST_LANGUAGE } from '../../text/languages.ts';
import type { LocalisedText } from '../../text/localised.ts';
import { isRefused, type Viewer } from '../../tools/contract.ts';
import type { CompiledLevel, CompiledStep, CompiledTool } from '../compiled.ts';
import { holds } from '../holds.ts';
import type { Act, Effect } from '../schema.ts';
import { substitute } from '../substitute.ts';

/** What a window shows in the course of a step: its texts, each once, and the rows of its lists. */
interface Shown {
  texts: ReadonlySet<string>;
  rows: number;
  taken: boolean; // one person took it, and nobody else can act in it
}

/** Who does an act of a solution: one person, each of them, or only some where each does another; nobody if it changes nothing. */
type Doing = 'one' | 'each' | 'shared' | 'nobody';

/** What happens in a step: in its windows, by `tool.part`, and for each act of its solution. */
export interface Played {
  windows: ReadonlyMap<string, Shown>;
  acts: readonly Doing[];
}
const SEAT = 's1';
const PRESENT = [SEAT, 's2', 's3', 's4', 's5'];

/**
 * What each step's windows show in the course of the step, and who does what, by `puzzle.step`. The solutions are
 * played in the order of the level, in the tools alone: an answer that nobody asked for is not read.
 */
export function shownTexts(level: CompiledLevel): ReadonlyMap<string, Played> {
  const tools = new Map([...level.tools].map(([id, tool]) => [id, tool.rules.initial(tool.content)]));
  const there = new Set([...level.items.values()].filter(item => !item.given).map(item => item.id));
  const fact = (name: string) => {
    const [id, ...rest] = name.split('.');
    const tool = level.tools.get(id!);
    return (tool && tool.rules.facts(tool.content, tools.get(id!)!, { present: PRESENT })[rest.join('.')]) ?? '';
  };
  const perform = (act: Act, seat: string): boolean => {
    const tool = level.tools.get(act.tool)!;
    const action = tool.rules.action.safeParse(seat === 'game' ? substitute(act.action, fact) : act.action);
    if (!action.success) return false;
    const before = tools.get(tool.id)!;
    const after = tool.rules.act(tool.content, before, action.data, { seat, present: PRESENT });
    if (isRefused(after) || JSON.stringify(after) === JSON.stringify(before)) return false;
    tools.set(tool.id, after);
    return true;
  };
  const carryOut = (effects: readonly Effect[] = []): void => {
    for (const effect of effects) {
      if (effect.when && !holds(effect.when, fact)) continue;
      if ('act' in effect) perform(effect.act, 'game');
      if ('item' in effect) there.add(effect.item);
    }
  };
  const shown = new Map<string, Played>();
  for (const puzzle of level.puzzles.values()) {
    for (const step of puzzle.steps) {
      const windows = new Map(step.opens.map(part => [part, { texts: new Set<string>(), rows: 0, taken: false }]));
      const look = (): void =>
        windows.forEach((window, part) => {
          window.rows = Math.max(window.rows, countRows(project(level, tools, there, part, window.texts)));
        });
      look();
      const acts = step.solution.map(act => {
        const done = (act.everybody ? PRESENT : [SEAT]).filter(seat => perform(act, seat)).length;
        look();
        return doingOf(act, done);
      });
      windows.forEach((window, part) => (window.taken = isTaken(level, tools, part)));
      carryOut(step.gives);
      shown.set(keyOf(puzzle.id, step), { windows, acts });
    }
    carryOut(puzzle.gives);
  }
  return shown;
}

const doingOf = (act: Act, done: number): Doing =>
  done === 0 ? 'nobody' : !act.everybody ? 'one' : done === PRESENT.length ? 'each' : 'shared';

export const keyOf = (puzzle: string, step: Pick<CompiledStep, 'id'>): string => `${puzzle}.${step.id}`;

/** Whether only the person who did the solution still has something to do in this part. */
function isTaken(level: CompiledLevel, tools: ReadonlyMap<string, object>, opened: string): boolean {
  const [id, part] = opened.split('.') as [string, string];
  const { rules, content } = level.tools.get(id)!;
  const waiting = rules.pending?.(content, tools.get(id)!, part, { present: PRESENT }) ?? PRESENT;
  return waiting.length === 1;
}

/** What this part's window gets now; the level's texts in it are added to `into`. */
function project(
  level: CompiledLevel,
  tools: ReadonlyMap<string, object>,
  there: ReadonlySet<string>, // items
  opened: string,
  into: Set<string>,
): unknown {
  const [id, part] = opened.split('.') as [string, string];
  const tool: CompiledTool = level.tools.get(id)!;
  const add = (text: string): string => {
    if (text.trim()) into.add(text);
    return text;
  };
  const language = (level.languages as readonly string[]).includes(FIRST_LANGUAGE) ? FIRST_LANGUAGE : level.languages[0];
  const say = (text: LocalisedText): string => add((text as Record<string, string>)[language] ?? '');
  const owned = [...level.items.values()].filter(item => item.pack === tool.parts[part] && there.has(item.id));
  const viewer: Viewer = {
    seat: SEAT,
    items: new Set(owned.map(item => item.id)),
    present: PRESENT,
    over: false,
    as: 'player',
    say,
    reader: { language: FIRST_LANGUAGE, say: () => '' }, // the program's own words are part of finding a button
    name: () => '',
    keeper: () => '',
    read: item =>
      owned
        .filter(one => one.id === item)
        .flatMap(one => one.sentences.map((text, i) => ({ id: `${item}.${i}`, text: say(text) }))),
    text: () => '',
  };
  return tool.rules.project(tool.content, tools.get(id)!, part, viewer);
}

/** The rows of all lists in what a window gets: options, cells of a table, people. */
const countRows = (node: unknown): number =>
  Array.isArray(node)
    ? node.reduce<number>((sum, one) => sum + 1 + countRows(one), 0)
    : node && typeof node === 'object'
      ? Object.values(node).reduce<number>((sum, one) => sum + countRows(one), 0)
      : 0;

/** The number of words of texts; a token such as {who:k1} counts as one. */
export function countWords(texts: Iterable<string>): number {
  let words = 0;
  for (const text of texts)
    words += text
      .replace(/\{[^}]*\}/g, 'x')
      .split(/\s+/)
      .filter(word => /[\p{L}\p{N}]/u.test(word)).length;
  return words;
}
