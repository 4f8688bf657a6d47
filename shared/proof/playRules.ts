import type { GameEvent } from '../game/event.ts';
import { checkOf, commandsOf, movesForStep } from '../game/solve.ts';
import { isStepOpen, openSteps, stepStatus } from '../game/status.ts';
import type { CompiledLevel, CompiledPuzzle, CompiledStep } from '../level/compiled.ts';
import type { LevelIssue } from '../level/source.ts';
import { act, playOn, reason, startRun, type Run } from './run.ts';

/** Proves every not-yet rule with its own `try`, from the moment its step opens in a game of five. */
export function playRules(level: CompiledLevel): { issues: LevelIssue[]; total: number; proved: number } {
  const opened = new Map<CompiledStep, { run: Run; puzzle: CompiledPuzzle }>();
  const remember = (run: Run) => {
    for (const { puzzle, step } of openSteps(level, run.state))
      if (!opened.has(step)) opened.set(step, { run: { ...run }, puzzle });
  };
  const run = startRun(level, 5);
  remember(run);
  playOn(run, remember);
  const issues: LevelIssue[] = [];
  let [total, proved] = [0, 0];
  for (const puzzle of level.puzzles.values()) {
    puzzle.steps.forEach((step, i) =>
      step.notYet.forEach((rule, j) => {
        total++;
        const ref = `${puzzle.id}.steps.${i}.notYet.${j}`;
        const from = opened.get(step);
        if (!rule.try)
          issues.push(
            level.issueAt(
              ref,
              'nothing shows that this rule is ever said',
              'add "try": what a player does to hear it',
              'warning',
            ),
          );
        else if (from) {
          const problem = tryRuleSafely({ ...from.run }, puzzle, step, j);
          if (problem === null) proved++;
          else issues.push(level.issueAt(ref, problem, 'change "when" or the order of the rules, or the "try"', 'error'));
        }
      }),
    );
  }
  return { issues, total, proved };
}

const tryRuleSafely: typeof tryRule = (...all) => {
  try {
    return tryRule(...all);
  } catch (error) {
    return reason(error);
  }
};

/** How the game deviated from the rule; null: its `try` triggered exactly this rule. */
function tryRule(run: Run, puzzle: CompiledPuzzle, step: CompiledStep, index: number): string | null {
  const rule = step.notYet[index]!;
  const said: number[] = [];
  const listen = (events: GameEvent[]) => {
    for (const event of events)
      if (event.type === 'puzzle.notYet' && event.puzzle === puzzle.id && event.step === step.id) said.push(event.rule);
  };
  for (const one of rule.try!) {
    // One act at a time: what the game does in between (a second round of votes) changes the effect of the next act.
    for (const command of commandsOf(run.level, run.state, [one])) {
      const { events, rejected } = act(run, command);
      if (rejected) return `its try cannot be done: ${command.type} was refused (${rejected})`;
      listen(events);
    }
  }
  if (step.button) {
    said.length = 0;
    for (let n = 0; n < Math.max(1, rule.fromTry ?? 1); n++) {
      const check = checkOf(run.level, run.state, puzzle.id, step);
      const { events, rejected } = check ? act(run, check) : { events: [], rejected: 'nobodyToAsk' as const };
      if (rejected) return `after its try the button could not be pressed (${rejected})`;
      listen(events);
      if (stepStatus(run.state, puzzle.id, step.id) === 'looking')
        listen(act(run, movesForStep(run.level, run.state, puzzle, step)[0]!).events);
    }
  }
  const last = said.at(-1);
  if (last === index) return null;
  if (last !== undefined) return `its try makes the game say rule ${last + 1} of this step, not rule ${index + 1}`;
  return isStepOpen(run.state, puzzle.id, step.id) ? 'its try makes the game say nothing' : 'its try solves the step';
}
