import type { CompiledPuzzle, CompiledRule, CompiledStep } from '../compiled.ts';
import type { Puzzle, Rule } from '../schema.ts';
import type { Path } from './sourceFile.ts';

type Variables = Readonly<Record<string, string>>;

/** Replaces `{key}` everywhere in a copy, in keys and in texts. */
function substituteVariables<T>(template: T, variables: Variables): T {
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

/** One copy per record of `each`, or the item itself; with its index in the source. */
function expandEach<T extends { each?: Variables[] }>(list: readonly T[]): { one: Omit<T, 'each'>; from: number }[] {
  return list.flatMap(({ each, ...template }, from) =>
    each
      ? each.map(variables => ({ one: substituteVariables(template as Omit<T, 'each'>, variables), from }))
      : [{ one: template, from }],
  );
}

/** Rules with `each` expanded, and the source index of each. */
export function expandRules(rules: readonly Rule[]): { rules: CompiledRule[]; from: number[] } {
  const spreaded = expandEach(rules);
  return { rules: spreaded.map(({ one }) => one), from: spreaded.map(({ from }) => from) };
}

/** A puzzle with `each` expanded; `origin` maps a path in it back to the source. */
export function expandPuzzle(puzzle: Puzzle): { puzzle: CompiledPuzzle; origin: (path: Path) => Path } {
  const steps = expandEach(puzzle.steps);
  const rules = steps.map(({ one }) => expandRules(one.notYet));
  const compiled = steps.map(({ one, from }, index): CompiledStep => ({
    ...one,
    after: one.after ?? stepsBefore(steps, from),
    notYet: rules[index]!.rules,
  }));
  const { $schema: _, minutes: least, ...rest } = puzzle;
  return {
    puzzle: { ...rest, steps: compiled, least, minutes: least ?? 0 }, // estimated once the level is whole
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

/** Without `after`, a step follows the one before it in the file (all its copies). */
function stepsBefore(steps: readonly { one: { id: string }; from: number }[], from: number): string[] {
  return from === 0 ? [] : steps.filter(step => step.from === from - 1).map(step => step.one.id);
}
