import type { CompiledLevel, CompiledPuzzle } from './compiled.ts';

/** How much of a level a session plays. */
export const FORMS = ['full', 'short'] as const;
export type Form = (typeof FORMS)[number];

/** The puzzles that a form leaves out; null: the level does not have that form. */
export const leftOutBy = ({ level }: CompiledLevel, form: Form): readonly string[] | null =>
  form === 'full' ? [] : (level.forms?.[form].off ?? null);

const made = new WeakMap<CompiledLevel, Map<Form, CompiledLevel>>();

/**
 * The level as a session of this form plays it: what the form leaves out is off for every team size, and whatever needed it
 * needs instead what came before it, so that nothing opens too soon. The level itself if it does not have that form.
 */
export function inForm(level: CompiledLevel, form: Form): CompiledLevel {
  const off = leftOutBy(level, form);
  if (!off?.length) return level;
  const known = made.get(level) ?? new Map<Form, CompiledLevel>();
  made.set(level, known);
  const found = known.get(form) ?? without(level, off);
  known.set(form, found);
  return found;
}

/** What must be over before this puzzle when others are left out: of those, what came before them. */
export function needsWithout({ puzzles }: CompiledLevel, { needs }: CompiledPuzzle, out: readonly string[]): string[] {
  const before = (ids: readonly string[]): string[] =>
    ids.flatMap(id => (out.includes(id) ? before(puzzles.get(id)!.needs) : [id]));
  return [...new Set(before(needs))];
}

function without(level: CompiledLevel, out: readonly string[]): CompiledLevel {
  const puzzles = [...level.puzzles.values()].map((puzzle): CompiledPuzzle => ({
    ...puzzle,
    needs: needsWithout(level, puzzle, out),
  }));
  const off = (size: '5' | '4' | '3'): string[] => [...new Set([...(level.level.off[size] ?? []), ...out])];
  return {
    ...level,
    level: { ...level.level, off: { '5': off('5'), '4': off('4'), '3': off('3') } },
    puzzles: new Map(puzzles.map(puzzle => [puzzle.id, puzzle])),
  };
}
