import type { Condition } from '../condition.ts';
import { didYouMean, type Report, type Scope } from './scope.ts';

type Path = readonly (string | number)[];
const LIST_OPERATORS = ['equals', 'hasAny', 'lacksAny'] as const;
const PUZZLE_STATES = ['locked', 'open', 'solved', 'skipped'];

/** Checks that every fact in a condition exists and has a type that its operator can compare. */
export function checkCondition(condition: Condition | undefined, path: Path, scope: Scope, report: Report): void {
  if (!condition) return;
  if ('all' in condition) return condition.all.forEach((part, i) => checkCondition(part, [...path, 'all', i], scope, report));
  if ('any' in condition) return condition.any.forEach((part, i) => checkCondition(part, [...path, 'any', i], scope, report));
  if ('not' in condition) return checkCondition(condition.not, [...path, 'not'], scope, report);
  checkFact(condition, path, scope, report);
}

function checkFact(condition: Extract<Condition, { fact: string }>, path: Path, scope: Scope, report: Report): void {
  const value = checkFactName(condition.fact, [...path, 'fact'], scope, report);
  if (value === undefined) return;
  const operator = Object.keys(condition).find(key => key !== 'fact')!;
  const wantsList = LIST_OPERATORS.some(name => name === operator);
  if (Array.isArray(value) && !wantsList && operator !== 'atLeast') {
    report(
      path,
      `"${condition.fact}" is a list, and "${operator}" compares one value`,
      `use one of ${LIST_OPERATORS.join(', ')}`,
    );
  } else if (!Array.isArray(value) && wantsList) {
    report(path, `"${condition.fact}" is one value, and "${operator}" compares a list`, 'use "is" or "oneOf"');
  } else if ('is' in condition && typeof condition.is !== typeof value) {
    report(
      [...path, 'is'],
      `"${condition.fact}" is a ${typeof value}, not a ${typeof condition.is}`,
      `write a ${typeof value}, such as ${JSON.stringify(value)}`,
    );
  } else if ('atLeast' in condition && !Array.isArray(value) && typeof value !== 'number') {
    report(path, `"${condition.fact}" is neither a number nor a list`, 'use "is" or "oneOf"');
  } else if (condition.fact.startsWith('puzzle.')) {
    const values = 'is' in condition ? [condition.is] : 'oneOf' in condition ? condition.oneOf : [];
    for (const value of values) {
      if (!PUZZLE_STATES.includes(String(value)))
        report(path, `a puzzle is never "${value}"`, `use one of ${PUZZLE_STATES.join(', ')}`);
    }
  }
}

/** The fact's initial value; undefined, after reporting it, if there is no such fact. */
export function checkFactName(name: string, path: Path, scope: Scope, report: Report) {
  const value = scope.facts.get(name);
  if (value !== undefined) return value;
  const tool = name.split('.')[0]!;
  // An invalid tool has no facts yet: one mistake must not cause ten.
  const silent = tool === 'puzzle' ? false : scope.ids.tools.has(tool) && !scope.tools.has(tool);
  if (!silent)
    report(
      path,
      `there is no fact "${name}"`,
      didYouMean(
        name,
        [...scope.facts.keys()].filter(key => key.startsWith(`${tool}.`) || !scope.ids.tools.has(tool)),
      ),
    );
  return undefined;
}
