import type { CompiledLevel, CompiledPuzzle, CompiledStep } from '../../shared/level/compiled.ts';
import type { Act } from '../../shared/level/schema.ts';
import type { PlayerView, StepView } from '../../shared/protocol/view.ts';
import { claimOf, isMine, isMyTurn, isUsable } from './acts.ts';
import { solutionFor } from './ending.ts';
import type { Habits, Move } from './move.ts';
import { StepMemory } from './StepMemory.ts';
import { wrongTries } from './wrongTry.ts';

const WRONG_CHANCE = 0.3; // that a step is first tried wrongly
const PATIENCE = 25; // acts' time without progress before everything is done again
const MIN_PATIENCE_MS = 1000; // real time, for a server under load
const AGAIN = 4; // acts' time before a refused act is retried
const CHECK_AGAIN = 6;
const AGAIN_SHARE = 0.25; // of the time that a step takes, for who does it again
const AFTER_OTHERS = 2; // acts' time for each act of others that comes first

interface At {
  puzzle: CompiledPuzzle;
  step: CompiledStep;
  seen: StepView;
  memory: StepMemory;
}

/** One person's work on the puzzles: knows the level, but sees only that person's view. */
export class PuzzleWorker {
  #level: CompiledLevel;
  #habits: Habits;
  #memories = new Map<string, StepMemory>();

  constructor(level: CompiledLevel, habits: Habits) {
    this.#level = level;
    this.#habits = habits;
  }

  /**
   * Makes this many wrong tries of one kind from now on, at a step that this person alone can do and correct. False if there
   * is none now.
   */
  tryWrongly(view: PlayerView, times: number, now: number): boolean {
    for (const seen of view.puzzles.filter(({ state }) => state === 'open')) {
      const puzzle = this.#level.puzzles.get(seen.id)!;
      for (const { id } of seen.steps) {
        const step = puzzle.steps.find(one => one.id === id)!;
        const wrong = step.button ? this.#wrongWays(view, puzzle, step)[0] : undefined;
        if (!wrong) continue;
        this.#memoryOf(view, puzzle, step, now).insist(wrong, times, now);
        return true;
      }
    }
    return false;
  }

  /** The next act, check or second look; null if there is nothing to do for this person now. */
  next(view: PlayerView, now: number): Move | null {
    for (const seen of view.puzzles) {
      if (seen.state !== 'open' || seen.id === this.#habits.avoid()) continue;
      const puzzle = this.#level.puzzles.get(seen.id)!;
      for (const stepView of seen.steps) {
        const step = puzzle.steps.find(one => one.id === stepView.id)!;
        const move = this.#atStep(view, now, { puzzle, step, seen: stepView, memory: this.#memoryOf(view, puzzle, step, now) });
        if (move) return move;
      }
    }
    return null;
  }

  #atStep(view: PlayerView, now: number, at: At): Move | null {
    const { puzzle, step, seen, memory } = at;
    const name = { puzzle: puzzle.id, step: step.id };
    if (seen.looking) return seen.looking.mayAnswer ? { command: { type: 'look.answer', ...name, agree: true } } : null;
    const tries = seen.notYet?.tries ?? 0;
    if (tries > memory.tries) memory.notYet(tries, now);
    else memory.patience(now, Math.max(this.#habits.pace * PATIENCE, MIN_PATIENCE_MS) + this.#takes(puzzle));
    return this.#act(view, now, at) ?? this.#check(view, now, at);
  }

  #act(view: PlayerView, now: number, at: At): Move | null {
    const { memory } = at;
    const key = (index: number): string => `${index}`;
    const acts = this.#acts(view, at);
    const isOthers = (act: Act): boolean => !act.everybody && !this.#isMine(view, act, at);
    // What others do first gets its time: who listens answers after the sound was set.
    const turnAt = (i: number): number =>
      Math.max(
        memory.since + acts.slice(0, i).filter(isOthers).length * this.#habits.pace * AFTER_OTHERS,
        this.#readyAt(at, (i + 1) / (acts.length + 1)),
      );
    const index = acts.findIndex((act, i) => memory.isDue(key(i), now) && now >= turnAt(i) && this.#isMine(view, act, at));
    if (index < 0) return null;
    const act = acts[index]!;
    return {
      command: { type: 'tool.act', tool: act.tool, action: act.action },
      answered: reason => {
        if (reason === null) memory.done(key(index), now);
        else if (reason !== 'tooFast') memory.refused(key(index), now + this.#habits.pace * AGAIN);
      },
    };
  }

  #check(view: PlayerView, now: number, at: At): Move | null {
    const { puzzle, step, seen, memory } = at;
    if (!seen.mayCheck || now < Math.max(memory.checked + this.#habits.pace * CHECK_AGAIN, this.#readyAt(at, 1))) return null;
    if (!this.#checks(view, at)) return null;
    if (this.#acts(view, at).some((act, index) => memory.isOpen(`${index}`) && this.#isMine(view, act, at))) return null;
    return {
      command: { type: 'puzzle.check', puzzle: puzzle.id, step: step.id },
      answered: () => void (memory.checked = now),
    };
  }

  #takes = (puzzle: CompiledPuzzle): number => this.#habits.takes?.(puzzle) ?? 0;

  /** When people are this far with a step, 1 being its end. Who does it again knows what it is about. */
  #readyAt({ puzzle, memory }: At, far: number): number {
    const again = memory.tries > 0 || memory.round > 0 || memory.insists;
    const share = again ? AGAIN_SHARE : memory.wrong ? 1 - AGAIN_SHARE : 1; // a wrong try and what mends it take as long as none
    return memory.since + this.#takes(puzzle) * far * share;
  }

  /** Whether this person presses the button: whoever claimed the step or holds a part of it, else the one whose turn it is. */
  #checks(view: PlayerView, { puzzle, step, memory }: At): boolean {
    const parts = step.opens.map(name => name.split('.') as [string, string]);
    const claims = parts.map(([tool, part]) => claimOf(view, tool, part)).filter(claim => claim !== null);
    if (claims.length) return claims.includes('mine');
    const own = parts.some(([tool, part]) => this.#level.tools.get(tool)!.parts[part] !== 'all' && isUsable(view, tool, part));
    return own || isMyTurn(view, puzzle, step, memory.round);
  }

  #acts = (view: PlayerView, { step, memory }: At): readonly Act[] =>
    memory.wrong ?? solutionFor(this.#level, view, step.solution, this.#habits.ending);

  #isMine = (view: PlayerView, act: Act, { puzzle, step, memory }: At): boolean =>
    isMine(this.#level, view, act, { puzzle, step, round: memory.round });

  #memoryOf(view: PlayerView, puzzle: CompiledPuzzle, step: CompiledStep, now: number): StepMemory {
    const id = `${puzzle.id}.${step.id}`;
    const existing = this.#memories.get(id);
    if (existing) return existing;
    const memory = new StepMemory(now, this.#wrongFor(view, puzzle, step));
    this.#memories.set(id, memory);
    return memory;
  }

  /** Sometimes a wrong try first, if this person alone can do and correct it. */
  #wrongFor(view: PlayerView, puzzle: CompiledPuzzle, step: CompiledStep): readonly Act[] | null {
    if (!step.button || this.#habits.random() > WRONG_CHANCE) return null;
    const ways = this.#wrongWays(view, puzzle, step);
    return ways[Math.floor(this.#habits.random() * ways.length)] ?? null;
  }

  /** The wrong tries of a step that this person alone can make, and correct. */
  #wrongWays(view: PlayerView, puzzle: CompiledPuzzle, step: CompiledStep): (readonly Act[])[] {
    const alone = (acts: readonly Act[]): boolean =>
      acts.every(act => !act.everybody && isMine(this.#level, view, act, { puzzle, step, round: 0 }));
    return alone(step.solution) ? wrongTries(this.#level, step).filter(alone) : [];
  }
}
