import { lintControls, type WindowTexts } from '../level/controls.ts';
import { estimate, REPORTED_WAIT, SIZES, type Estimate } from '../level/estimate.ts';
import { inForm, leftOutBy } from '../level/forms.ts';
import { lint, readingOf, type Reading } from '../level/lint.ts';
import { playDropouts } from './playDropouts.ts';
import { playRules } from './playRules.ts';
import { optionalSets, playForms, playWithout } from './playWithout.ts';
import { openPuzzles, playOn, reason, startRun, type Run } from './run.ts';
import { FIRST_LANGUAGE } from '../text/languages.ts';
import { tableSize } from '../level/teamSizes.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import type { LevelIssue } from '../level/source.ts';
import { inOrder } from '../level/static/read.ts';
import { lintWording } from '../level/wording.ts';

/** The results of playing a level by program. */
export interface CheckReport {
  issues: LevelIssue[]; // errors and warnings, in the order of the files
  played: { players: number; commands: number; reached: boolean }[];
  rules: { total: number; proved: number };
  dropouts: { tried: number; failed: number };
  without: { tried: number; failed: number }; // games with optional puzzles left out or skipped
  forms: { tried: number; failed: number }; // games of a shorter form
  estimate: (Estimate & { quick: number; calm: number })[]; // of the whole level, at three paces
  estimateShort: (Estimate & { quick: number; calm: number })[]; // of its short form; []: it has none
  estimateWithout: (Estimate & { skip: string[] })[]; // the same, with puzzles that a session can also leave out
  reading: Reading | null; // null: none of the level's languages has readability rules
}

/**
 * Plays the level by program: every solution, every rule, every team size, every dropout, every set of optional puzzles,
 * every form; and lints its texts. `windowTexts`: to look up the controls that its texts name; absent: they are not looked up.
 */
export function checkLevel(level: CompiledLevel, windowTexts?: WindowTexts): CheckReport {
  const issues: LevelIssue[] = [...level.warnings];
  const played = [6, 5, 4, 3, 2, 1].map(players => play(level, players, issues));
  const solvable = played.every(one => one.reached);
  // Rules and dropouts reveal nothing new about a level whose solutions do not reach the end.
  const rules = solvable ? playRules(level) : { issues: [], total: 0, proved: 0 };
  const dropouts = solvable ? playDropouts(level) : { issues: [], tried: 0, failed: 0 };
  const without = solvable ? playWithout(level) : { issues: [], tried: 0, failed: 0 };
  const forms = solvable ? playForms(level) : { issues: [], tried: 0, failed: 0 };
  const estimates = atAllPaces(level);
  issues.push(...rules.issues, ...dropouts.issues, ...without.issues, ...forms.issues, ...lint(level), ...lintWording(level));
  if (windowTexts) issues.push(...lintControls(level, windowTexts));
  for (const { players, longestWait } of estimates) {
    for (const { seat, role, minutes } of longestWait) {
      if (minutes <= REPORTED_WAIT) continue;
      issues.push(
        level.issueAt(
          `level.seats.${players}.${seat - 1}`,
          `seat ${seat} of ${players} (${role[FIRST_LANGUAGE]}) waits ${minutes} minutes in a row`,
          'give it another pack, or a task in between',
          'warning',
        ),
      );
    }
  }
  return {
    issues: issues.toSorted((a, b) => inOrder(a.file, b.file) || a.line - b.line || a.column - b.column),
    played,
    rules: { total: rules.total, proved: rules.proved },
    dropouts: { tried: dropouts.tried, failed: dropouts.failed },
    without: { tried: without.tried, failed: without.failed },
    forms: { tried: forms.tried, failed: forms.failed },
    estimate: estimates,
    estimateShort: leftOutBy(level, 'short') ? atAllPaces(inForm(level, 'short')) : [],
    estimateWithout: estimatesWithout(level),
    reading: readingOf(level),
  };
}

const atAllPaces = (level: CompiledLevel): CheckReport['estimate'] =>
  SIZES.map(players => ({
    ...estimate(level, players),
    quick: estimate(level, players, [], 'quick').minutes,
    calm: estimate(level, players, [], 'calm').minutes,
  }));

/** Without fillers, which go away by themselves, and without puzzles that a team's size already leaves out. */
function estimatesWithout(level: CompiledLevel): CheckReport['estimateWithout'] {
  return SIZES.flatMap(players => {
    const isChoice = (id: string) => !level.puzzles.get(id)!.until && !level.level.off[tableSize(players)]?.includes(id);
    const sets = optionalSets(level).filter(set => set.length && set.every(isChoice));
    return sets.map(skip => ({ skip, ...estimate(level, players, skip) }));
  });
}

function play(level: CompiledLevel, players: number, issues: LevelIssue[]): CheckReport['played'][number] {
  let run: Run | null = null;
  let problem: string | null = null;
  try {
    run = startRun(level, players);
    if (!playOn(run)) problem = `the solutions stop at ${openPuzzles(run).join(', ') || run.state.phase}`;
  } catch (error) {
    problem = reason(error);
  }
  if (problem !== null) {
    const [open] = run ? openPuzzles(run) : [];
    const ref = open === undefined ? 'level.seats' : `${open}.steps`;
    issues.push(
      level.issueAt(
        ref,
        `with ${players} people ${problem}`,
        'change the solution of that step, its "solved" or its effects',
        'error',
      ),
    );
  }
  return { players, commands: run?.commands ?? 0, reached: problem === null };
}
