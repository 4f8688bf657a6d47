import type { CompiledPuzzle, CompiledRule, CompiledStep } from '../compiled.ts';
import { checkCondition } from './conditions.ts';
import { checkAct, checkEffects } from './effects.ts';
import { checkLength, checkLines } from './lines.ts';
import { didYouMean, checkReference, type Report, type Scope } from './scope.ts';
import { checkTexts, textsIn } from './texts.ts';

type Path = readonly (string | number)[];

/** Checks a puzzle's references and the shape of its steps and rules. */
export function checkPuzzle(puzzle: CompiledPuzzle, scope: Scope, report: Report): void {
  if (puzzle.lead !== 'all') checkReference(report, ['lead'], 'pack', puzzle.lead, scope.ids.packs);
  puzzle.info.forEach((item, i) => checkReference(report, ['info', i], 'item', item, scope.ids.items));
  puzzle.needs.forEach((id, i) => checkReference(report, ['needs', i], 'puzzle', id, scope.ids.puzzles));
  if (puzzle.until !== undefined) checkReference(report, ['until'], 'puzzle', puzzle.until, scope.ids.puzzles);
  if (puzzle.strip) checkLength(puzzle.strip, ['strip'], scope, report);
  checkEffects(puzzle.gives, ['gives'], scope, report);
  checkTexts(textsIn(puzzle), [], scope, report);
  const ids = new Set<string>();
  puzzle.steps.forEach((step, i) => {
    const at = ['steps', i];
    if (/[{}]/.test(step.id))
      report([...at, 'id'], `"${step.id}" has a {key} that "each" does not fill`, 'give every record of "each" that key');
    if (ids.has(step.id))
      report([...at, 'id'], `two steps are called "${step.id}"`, 'give each step an id of its own; in a template use {key}');
    ids.add(step.id);
  });
  puzzle.steps.forEach((step, i) => checkStep(puzzle, step, ['steps', i], scope, report));
  for (const circle of stepsInCycle(puzzle))
    report(['steps', circle, 'after'], 'these steps wait for each other', 'take one name out of "after"');
}

function checkStep(puzzle: CompiledPuzzle, step: CompiledStep, at: Path, scope: Scope, report: Report): void {
  const ids = new Set(puzzle.steps.map(other => other.id));
  step.after.forEach((id, i) => checkReference(report, [...at, 'after', i], 'step', id, ids));
  step.opens.forEach((part, i) => checkPart(part, [...at, 'opens', i], scope, report));
  checkTurns(step, at, scope, report);
  checkLines(step, puzzle.lead, at, scope, report);
  step.meanwhile?.forEach(({ when, tool }, i) => {
    checkCondition(when, [...at, 'meanwhile', i, 'when'], scope, report);
    if (tool !== undefined) checkReference(report, [...at, 'meanwhile', i, 'tool'], 'tool', tool, scope.ids.tools);
  });
  step.info?.forEach((item, i) => checkReference(report, [...at, 'info', i], 'item of this puzzle', item, new Set(puzzle.info)));
  step.lines?.forEach(({ when }, i) => checkCondition(when, [...at, 'lines', i, 'when'], scope, report));
  checkCondition(step.solved, [...at, 'solved'], scope, report);
  checkCondition(step.ready?.when, [...at, 'ready', 'when'], scope, report);
  checkEffects(step.gives, [...at, 'gives'], scope, report);
  step.solution.forEach((act, i) => checkAct(act, [...at, 'solution', i], scope, report, 'player'));
  if (step.hints.length !== 0 && step.hints.length !== 3)
    report([...at, 'hints'], `there are ${step.hints.length} hints`, 'give three, or none');
  if (step.ready && !step.button)
    report([...at, 'ready'], 'a step without a button has nothing to keep off', 'give it a button, or take "ready" out');
  if (step.button && (!step.notYet.length || step.notYet.at(-1)!.when)) {
    report([...at, 'notYet'], 'the last not-yet rule must fit always', 'end with a rule without "when"');
  }
  step.notYet.forEach((rule, i) => checkRule(step, rule, i, [...at, 'notYet', i], scope, report));
}

function checkTurns(step: CompiledStep, at: Path, scope: Scope, report: Report): void {
  step.turns?.forEach(({ part, item, until }, i) => {
    if ((part === undefined) === (item === undefined))
      report([...at, 'turns', i], 'a turn belongs to the holder of one part or one item', 'write either "part" or "item"');
    if (part !== undefined)
      checkReference(report, [...at, 'turns', i, 'part'], 'part that this step opens', part, new Set(step.opens));
    if (item !== undefined) checkReference(report, [...at, 'turns', i, 'item'], 'item', item, scope.ids.items);
    checkCondition(until, [...at, 'turns', i, 'until'], scope, report);
  });
}

function checkRule(step: CompiledStep, rule: CompiledRule, index: number, at: Path, scope: Scope, report: Report): void {
  checkCondition(rule.when, [...at, 'when'], scope, report);
  checkEffects(rule.gives, [...at, 'gives'], scope, report);
  rule.try?.forEach((act, i) => checkAct(act, [...at, 'try', i], scope, report, 'player'));
  if (!rule.when && !rule.fromTry && index < step.notYet.length - 1)
    report(at, 'no rule after this one is ever reached', 'give it a "when", or put it last');
  if (!step.button && rule.gives && !rule.when) report(at, 'a rule that applies by itself needs a condition', 'give it a "when"');
}

function checkPart(part: string, at: Path, scope: Scope, report: Report): void {
  const [tool, name] = part.split('.') as [string, string];
  if (!checkReference(report, at, 'tool', tool, scope.ids.tools)) return;
  const parts = scope.tools.get(tool)?.parts;
  if (parts && !(name in parts)) report(at, `"${tool}" has no part "${name}"`, didYouMean(name, Object.keys(parts)));
}

/** The indexes of steps that can never open, because they wait for each other. */
function stepsInCycle(puzzle: CompiledPuzzle): number[] {
  const done = new Set<string>();
  const ids = new Set(puzzle.steps.map(step => step.id));
  for (let moved = true; moved;) {
    moved = false;
    for (const step of puzzle.steps) {
      if (done.has(step.id) || !step.after.every(id => done.has(id) || !ids.has(id))) continue;
      done.add(step.id);
      moved = true;
    }
  }
  return puzzle.steps.flatMap((step, i) => (done.has(step.id) ? [] : [i]));
}
