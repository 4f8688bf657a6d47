import type { CompiledStep } from '../level/compiled.ts';
import type { Condition } from '../level/condition.ts';
import type { Rejection } from '../protocol/rejection.ts';
import { serialiseFact } from '../level/speech.ts';
import { factReader } from './facts.ts';
import { sendToPuzzle } from './puzzles.ts';
import { openSteps } from './status.ts';
import type { Turn } from './turn.ts';

/**
 * Carries out an act. What the game said about an answer ("not yet") goes when the act changes that answer: any fact that
 * decided about it. Opening a mail or reading on changes none, so it stays.
 */
export function aboutCurrentAnswers(turn: Turn, act: () => Rejection | void): Rejection | void {
  const before = { ...turn.state };
  const refused = act();
  if (refused) return refused;
  const then = factReader(turn.level, () => before);
  for (const { puzzle, step } of openSteps(turn.level, turn.state)) {
    if (!turn.state.puzzles[puzzle.id]!.context.said[step.id]) continue;
    const isOther = (fact: string): boolean => serialiseFact(then(fact)) !== serialiseFact(turn.fact(fact));
    if (factsOf(step).some(isOther)) sendToPuzzle(turn, puzzle.id, `CHANGED.${step.id}`, turn.by);
  }
}

/** The facts that decide what the game says about an answer. */
const factsOf = (step: CompiledStep): string[] => [step.solved, ...step.notYet.map(rule => rule.when)].flatMap(factsIn);

function factsIn(condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  return 'not' in condition ? factsIn(condition.not) : [condition.fact];
}
