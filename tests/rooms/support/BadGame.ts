import { puzzleStatus, isSolvedByTeam } from '../../../shared/game/status.ts';
import type { GameCommand } from '../../../shared/game/command.ts';
import type { CompiledPuzzle } from '../../../shared/level/compiled.ts';
import { levelOf } from './journalOf.ts';
import type { TestApp } from './TestApp.ts';
import type { WrittenGame } from './writeGame.ts';

const COACH = 'coach:x';
const MINUTE = 60_000;
type Ending = 'chose' | 'stopped' | 'byCoach' | 'playing';

/**
 * A game in which much goes wrong, at random but the same for a seed: wrong tries, long waits, hints, people who drop out or go,
 * pauses, tasks that the coach solves or skips. What happened is counted beside the game, from the commands that were accepted.
 */
export class BadGame {
  readonly game: WrittenGame;
  readonly ending: Ending;
  #place: TestApp;
  #random: () => number;

  constructor(place: TestApp, game: WrittenGame, random: () => number, ending: Ending) {
    this.#place = place;
    this.game = game;
    this.#random = random;
    this.ending = ending;
  }

  async play(): Promise<void> {
    const happenings = [this.#solveOne, this.#wrongTry, this.#coachActs, this.#hint, this.#away, this.#pause, this.#wait];
    for (let turn = 0; turn < 24 && this.game.state!.phase === 'playing'; turn++) {
      const happens = turn % 3 === 0 ? this.#solveOne : this.#pick(happenings);
      await happens();
    }
    const { game } = this;
    if (this.ending === 'chose') await game.playOn(state => state.phase === 'debrief');
    if (this.ending === 'stopped') await game.must({ by: COACH, type: 'end' });
    if (this.ending === 'byCoach') {
      for (let round = 0; round < 30 && game.state!.phase === 'playing'; round++)
        for (const { id } of this.puzzles) await game.do({ by: COACH, type: 'puzzle.solve', puzzle: id });
      await game.playOn(state => state.phase === 'debrief');
    }
    game.at += 7 * MINUTE; // what comes after is no play
  }

  /** What the coach did to each task, by the journal. */
  get byCoach(): Set<string> {
    return this.#of('puzzle.solve');
  }
  get skipped(): Set<string> {
    const undone = this.#of('puzzle.reopen');
    return new Set([...this.#of('puzzle.skip')].filter(id => !undone.has(id)));
  }
  count(type: GameCommand['type'], puzzle?: string): number {
    return this.game.entries.filter(({ command }) => command.type === type && (!puzzle || this.#about(command) === puzzle))
      .length;
  }
  /**
   * How often an answer to a task was not right yet, at least and at most: every press of its button but one for each step that a
   * button closes. The same for a task that the team solved without looking together.
   */
  notYet({ id, steps }: CompiledPuzzle): { least: number; most: number } {
    const checks = this.count('puzzle.check', id);
    const good = steps.filter(step => step.button).length;
    const isSure = isSolvedByTeam(this.game.state!, id) && this.count('look.answer', id) === 0;
    return isSure ? { least: checks - good, most: checks - good } : { least: Math.max(0, checks - good), most: checks };
  }
  /** People at the end: those at the start without those who left. */
  get people(): number {
    return this.game.seats.length - this.count('seat.leave');
  }
  /** Ms between the last who was ready and the end of the game, without pauses. */
  get playedMs(): number {
    const { entries } = this.game;
    const at = (type: GameCommand['type']) => entries.filter(({ command }) => command.type === type).map(entry => entry.at);
    const begun = at('briefing.ready').at(-1)!;
    const ended = at('end')[0] ?? at('reveal.done')[0] ?? entries.at(-1)!.at;
    const pauses = at('pause').map((from, nth) => (at('resume')[nth] ?? ended) - from);
    return ended - begun - pauses.reduce((sum, ms) => sum + ms, 0);
  }

  get puzzles(): CompiledPuzzle[] {
    return [...levelOf(this.#place.services).puzzles.values()].filter(puzzle => !puzzle.until);
  }
  get #open(): CompiledPuzzle[] {
    return this.puzzles.filter(({ id }) => puzzleStatus(this.game.state!, id) === 'open' && id !== 'P12');
  }
  #about = (command: GameCommand): string | null => ('puzzle' in command ? (command.puzzle ?? null) : null);
  #of = (type: GameCommand['type']): Set<string> =>
    new Set(this.game.entries.flatMap(({ command }) => (command.type === type ? (this.#about(command) ?? []) : [])));
  #pick = <T>(of: readonly T[]): T => of[Math.floor(this.#random() * of.length)]!;

  #solveOne = async (): Promise<void> => {
    const solved = () => this.puzzles.filter(({ id }) => isSolvedByTeam(this.game.state!, id)).length;
    const before = solved();
    if (before < 9) await this.game.playOn(state => solved() > before || state.phase !== 'playing');
  };
  #wrongTry = async (): Promise<void> => {
    const puzzle = this.#pick(this.#open);
    for (const step of puzzle?.steps ?? [])
      await this.game.do({ by: this.#pick(this.game.seats), type: 'puzzle.check', puzzle: puzzle!.id, step: step.id });
  };
  #coachActs = async (): Promise<void> => {
    const { id } = this.#pick(this.#open) ?? {};
    if (!id || this.count('hint.take', id) > 0) return;
    const kind = this.#pick(['solve', 'skip', 'undone'] as const);
    if (kind === 'solve') await this.game.do({ by: COACH, type: 'puzzle.solve', puzzle: id });
    else if ((await this.game.do({ by: COACH, type: 'puzzle.skip', puzzle: id })) && kind === 'undone')
      await this.game.must({ by: COACH, type: 'puzzle.reopen', puzzle: id });
  };
  #hint = async (): Promise<void> => {
    this.game.at += 6 * MINUTE; // until it may be taken
    const puzzle = this.#pick(this.#open);
    for (const step of puzzle?.steps.slice(0, 1) ?? [])
      await this.game.do({ by: this.game.seats[0]!, type: 'hint.take', puzzle: puzzle!.id, step: step.id });
  };
  #away = async (): Promise<void> => {
    const seat = this.game.seats[3]!;
    const there = this.game.state!.seats.find(one => one.id === seat && !one.left);
    if (!there) return;
    await this.game.do({ by: 'clock', type: 'seat.away', seat });
    this.game.at += 2 * MINUTE;
    if (this.#random() < 0.3) await this.game.do({ by: COACH, type: 'seat.leave', seat });
    else await this.game.do({ by: 'clock', type: 'seat.back', seat });
  };
  #pause = async (): Promise<void> => {
    await this.game.must({ by: COACH, type: 'pause' });
    this.game.at += 11 * MINUTE;
    await this.game.must({ by: COACH, type: 'resume' });
  };
  #wait = async (): Promise<void> => {
    this.game.at += Math.floor(this.#random() * 9) * MINUTE;
    await this.#wrongTry();
  };
}
