import type { CompiledPuzzle, CompiledRule, CompiledStep } from '../compiled.ts';
import type { Puzzle, Rule } from '../schema.ts';
import type { Path } from './sourceFile.ts';

type Variables = Readonly<Record<string, string>>;

/** Replaces `{key}` everywhere in a copy, in keys and in texts. */
function fill<T>(template: T, variables: Variables): T {
  const inText = (text: string) => Object.entries(variables).reduce((t, [key, value]) => t.replaceAll(`{${key}}`, value), text);
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return inText(node);
    if (Array.isArray(node)) return node.map(walk);
    if (node && typeof node === 'object')
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [inText(key), walk(value)]));
    return node;
  };
  return walk(template) as T;
}

/** One for each record of `each`, or the thing itself; with the index it came from. */
function spread<T extends { each?: Variables[] }>(list: readonly T[]): { one: Omit<T, 'each'>; from: number }[] {
  return list.flatMap(({ each, ...template }, from) =>
    each ? each.map(variables => ({ one: fill(template as Omit<T, 'each'>, variables), from })) : [{ one: template, from }],
  );
}

/** Rules without `each`, and where each of them stands in the source. */
export function expandRules(rules: readonly Rule[]): { rules: CompiledRule[]; from: number[] } {
  const spreaded = spread(rules);
  return { rules: spreaded.map(({ one }) => one), from: spreaded.map(({ from }) => from) };
}

/** A puzzle with plain steps and rules only; `origin` leads a path in it back to the source. */
export function expandPuzzle(puzzle: Puzzle): { puzzle: CompiledPuzzle; origin: (path: Path) => Path } {
  const steps = spread(puzzle.steps);
  const rules = steps.map(({ one }) => expandRules(one.notYet));
  const compiled = steps.map(({ one, from }, index): CompiledStep => ({
    ...one,
    after: one.after ?? stepsBefore(steps, from),
    notYet: rules[index]!.rules,
  }));
  const { $schema: _, ...rest } = puzzle;
  return {
    puzzle: { ...rest, steps: compiled },
    origin: path => {
      if (path[0] !== 'steps' || typeof path[1] !== 'number' || !steps[path[1]]) return path;
      const tail =
        path[2] === 'notYet' && typeof path[3] === 'number'
          ? ['notYet', rules[path[1]]!.from[path[3]]!, ...path.slice(4)]
          : path.slice(2);
      return ['steps', steps[path[1]]!.from, ...tail];
    },
  };
}

/** Without `after`, a step comes after the one before it in the file (after all copies of it). */
function stepsBefore(steps: readonly { one: { id: string }; from: number }[], from: number): string[] {
  return from === 0 ? [] : steps.filter(step => step.from === from - 1).map(step => step.one.id);
}
