import { sameAnswer } from '../text/matching.ts';
import type { Fact } from '../tools/contract.ts';
import type { Condition } from './condition.ts';

export type ReadFact = (name: string) => Fact;

const list = (fact: Fact): readonly string[] => {
  if (!Array.isArray(fact)) throw new Error('a list was expected of this fact');
  return fact as readonly string[];
};

/** Whether a condition is true of the current facts. The compiler has checked that operators and facts match. */
export function holds(condition: Condition, fact: ReadFact): boolean {
  if ('all' in condition) return condition.all.every(part => holds(part, fact));
  if ('any' in condition) return condition.any.some(part => holds(part, fact));
  if ('not' in condition) return !holds(condition.not, fact);
  const value = fact(condition.fact);
  if ('is' in condition) return value === condition.is;
  if ('oneOf' in condition) return condition.oneOf.includes(value as string | number);
  if ('equals' in condition) {
    const have = new Set(list(value));
    return have.size === new Set(condition.equals).size && condition.equals.every(id => have.has(id));
  }
  if ('hasAny' in condition) return condition.hasAny.some(id => list(value).includes(id));
  if ('lacksAny' in condition) return condition.lacksAny.some(id => !list(value).includes(id));
  if ('atLeast' in condition) return (Array.isArray(value) ? value.length : Number(value)) >= condition.atLeast;
  return condition.answers.some(answer => sameAnswer(String(value), answer));
}
