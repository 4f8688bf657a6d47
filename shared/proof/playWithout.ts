import { puzzleStatus } from '../game/status.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import { FORMS, inForm, leftOutBy } from '../level/forms.ts';
import type { LevelIssue } from '../level/source.ts';
import { faultOf } from './playDropouts.ts';
import { act, openPuzzles, playOn, reason, startRun } from './run.ts';

/** Every set of optional puzzles that a session can leave out; the empty set is the level itself. */
export function optionalSets(level: CompiledLevel): string[][] {
  const optional = [...level.puzzles.values()].filter(puzzle => puzzle.optional).map(puzzle => puzzle.id);
  return optional.reduce<string[][]>((sets, id) => [...sets, ...sets.map(set => [...set, id])], [[]]);
}

/**
 * Plays the level without each set of its optional puzzles, for each team size: left out from the start, skipped by the
 * coach when they open, and simply never touched.
 */
export function playWithout(level: CompiledLevel): { issues: LevelIssue[]; tried: number; failed: number } {
  const issues: LevelIssue[] = [];
  let [tried, failed] = [0, 0];
  for (const skip of optionalSets(level).filter(set => set.length)) {
    for (const players of [5, 4, 3]) {
      for (const [when, play] of [
        ['left out', playLeftOut],
        ['skipped in the game', playSkipped],
        ['never touched', playUntouched],
      ] as const) {
        tried++;
        const problem = safely(() => play(level, players, skip));
        if (problem === null) continue;
        failed++;
        issues.push(
          level.issueAt(
            `${skip.at(-1)!}.optional`,
            `with ${players} people and ${skip.join(', ')} ${when}: ${problem}`,
            'give in "gives" what others need of it, or take "optional" out',
            'error',
          ),
        );
      }
    }
  }
  return { issues, tried, failed };
}

/** Plays each shorter form of the level, for each team size: as it is, and with every optional puzzle left out too. */
export function playForms(level: CompiledLevel): { issues: LevelIssue[]; tried: number; failed: number } {
  const issues: LevelIssue[] = [];
  const optional = [...level.puzzles.values()].filter(puzzle => puzzle.optional).map(puzzle => puzzle.id);
  let [tried, failed] = [0, 0];
  for (const form of FORMS.filter(one => leftOutBy(level, one)?.length)) {
    for (const players of [5, 4, 3]) {
      for (const skip of [[], optional]) {
        tried++;
        const problem = safely(() => playLeftOut(inForm(level, form), players, skip));
        if (problem === null) continue;
        failed++;
        const also = skip.length ? ` and without ${skip.join(', ')}` : '';
        issues.push(
          level.issueAt(
            `level.forms.${form}.off`,
            `with ${players} people in the ${form} form${also}: ${problem}`,
            'take a puzzle out of "off", or give in "gives" what others need of it',
            'error',
          ),
        );
      }
    }
  }
  return { issues, tried, failed };
}

function playLeftOut(level: CompiledLevel, players: number, skip: string[]): string | null {
  const run = startRun(level, players, skip);
  return faultOf(level, run.state) ?? (playOn(run) ? null : `the solutions stop at ${openPuzzles(run).join(', ')}`);
}

function playSkipped(level: CompiledLevel, players: number, skip: string[]): string | null {
  const run = startRun(level, players);
  const skipOpen = (): void => {
    for (const puzzle of skip)
      if (puzzleStatus(run.state, puzzle) === 'open') act(run, { type: 'puzzle.skip', by: 'coach:check', puzzle });
  };
  skipOpen();
  return playOn(run, skipOpen) ? null : `the solutions stop at ${openPuzzles(run).join(', ')}`;
}

const playUntouched = (level: CompiledLevel, players: number, skip: string[]): string | null => {
  const run = startRun(level, players);
  const isLeft = (puzzle: string): boolean => !skip.includes(puzzle);
  return playOn(run, undefined, undefined, isLeft) ? null : `the solutions stop at ${openPuzzles(run).join(', ')}`;
};

function safely(play: () => string | null): string | null {
  try {
    return play();
  } catch (error) {
    return reason(error);
  }
}
