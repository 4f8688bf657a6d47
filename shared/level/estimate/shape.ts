import type { CompiledLevel } from '../compiled.ts';

/**
 * What a level asks of people, without its words: two levels of equal shape take about as long. A text that is mended keeps
 * what was learnt of real teams; a puzzle or a seat that changes starts anew. The form does not matter.
 */
export function shapeOf({ level, puzzles }: CompiledLevel): string {
  const tasks = [...puzzles.values()].map(({ id, lead, info, steps }) => [
    id,
    lead,
    info,
    steps.map(step => [step.id, step.after, step.opens, step.solution, step.notYet.length]),
  ]);
  return JSON.stringify([level.final, level.seats, tasks]);
}
