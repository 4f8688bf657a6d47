import type { GameCommand, JournalEntry, StartOptions } from '../../../shared/game/command.ts';
import type { GameEvent } from '../../../shared/game/event.ts';
import { project, type ProjectContext } from '../../../shared/game/project/project.ts';
import { history, RestartPoint, withoutAct } from '../../../shared/game/rewind.ts';
import { nextMoves } from '../../../shared/game/solve.ts';
import type { GameState } from '../../../shared/game/state.ts';
import { step } from '../../../shared/game/step.ts';
import { compileLevel, type CompiledLevel } from '../../../shared/level/compile.ts';
import { words } from '../../../server/texts/words.ts';
import { toyRegistry } from './kinds.ts';
import { toSource, toyFiles } from './source.ts';

export const START = 1_800_000_000_000; // any moment; times of the tests are counted from here
const NAMES = ['Ria', 'Piet', 'Anna', 'Tom', 'Els', 'Joke'];

export function toyLevel(files = toyFiles()): CompiledLevel {
  const compiled = compileLevel(toSource(files), toyRegistry);
  if ('issues' in compiled) throw new Error(compiled.issues.map(issue => `${issue.file}:${issue.line} ${issue.what}`).join('\n'));
  return compiled.level;
}

/** Deep-freezes a value, so that a mutation throws. Skips what is frozen already. */
function freeze<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** A game driven by a test, with a manual clock and a record of every accepted command. */
export class Game {
  readonly level: CompiledLevel;
  state: GameState;
  at = START;
  events: GameEvent[] = [];
  journal: JournalEntry[] = [];
  readonly texts = new Map<string, string>();
  readonly languages: ('nl' | 'en')[];

  constructor(
    level: CompiledLevel,
    players: number,
    { minutes = 60, languages = [], ...options }: StartOptions & { minutes?: number | null; languages?: ('nl' | 'en')[] } = {},
  ) {
    this.level = level;
    this.languages = languages;
    const command: GameCommand = {
      type: 'game.start',
      by: 'clock',
      minutes,
      seats: NAMES.slice(0, players).map((_, i) => `s${i + 1}`),
      seed: 1,
      ...options,
    };
    const begun = step(level, null, command, this.at);
    if ('rejected' in begun) throw new Error(begun.rejected);
    this.state = freeze(begun.state);
    this.journal.push({ seq: 1, at: this.at, command });
  }

  /** A game after its briefing. */
  static playing(level: CompiledLevel, players: number, options?: ConstructorParameters<typeof Game>[2]): Game {
    const game = new Game(level, players, options);
    for (const seat of game.state.seats) game.do({ type: 'briefing.ready', by: seat.id });
    return game;
  }

  /** Performs a command that must be accepted. */
  do(command: GameCommand): GameEvent[] {
    const refused = this.try(command);
    if (refused) throw new Error(`${JSON.stringify(command)} was refused: ${refused}`);
    return this.events;
  }

  /** Performs a command if allowed; otherwise gives the reason. */
  try(command: GameCommand): string | null {
    const outcome = step(this.level, this.state, command, this.at);
    if ('rejected' in outcome) return outcome.rejected;
    this.state = freeze(outcome.state);
    this.events = outcome.events;
    this.journal.push({ seq: this.state.seq, at: this.at, command });
    return null;
  }

  pass(seconds: number): this {
    this.at += seconds * 1000;
    return this;
  }

  /** Performs what is due. */
  tick(): string | null {
    return this.try({ type: 'clock', by: 'clock' });
  }

  set(by: string, tool: string, field: string, to: string): string | null {
    return this.try({ type: 'tool.act', by, tool, action: { type: 'set', field, to } });
  }

  check(by: string, puzzle: string, stepId: string): string | null {
    return this.try({ type: 'puzzle.check', by, puzzle, step: stepId });
  }

  /** Plays the solutions until a condition holds. */
  playUntil(done: (state: GameState) => boolean): this {
    for (let n = 0; n < 300 && !done(this.state); n++) {
      const [move] = nextMoves(this.level, this.state);
      if (!move) throw new Error(`nothing to do in ${this.state.phase}`);
      this.pass(1).do(move);
    }
    return this;
  }

  /** Restarts the game like a coach can, from the journal. */
  restart(puzzle: string | null): string | null {
    const command = this.restarting(puzzle);
    return command ? this.try(command) : 'notNow';
  }
  restarting(puzzle: string | null): GameCommand | null {
    const point = new RestartPoint(puzzle);
    for (const past of history(this.level, this.journal)) point.visit(past);
    const restore = point.restore();
    return restore && { by: 'coach:1', ...restore };
  }

  /** Undoes the last act that can be undone. */
  undo(): string | null {
    const command = this.undoing();
    return command ? this.try(command) : 'notNow';
  }
  undoing(): GameCommand | null {
    const act = this.state.desk.undo?.act;
    const past = [...history(this.level, this.journal)].find(one => one.entry.seq === act);
    if (act === undefined || !past?.before) return null;
    const since = this.journal.filter(entry => entry.seq > act);
    return { by: 'coach:1', ...withoutAct(this.level, past.before, act, since) };
  }

  context(): ProjectContext {
    const people = new Map(
      NAMES.map((name, i) => [`s${i + 1}`, { name, portrait: 'p01' as const, language: this.languages[i] ?? ('nl' as const) }]),
    );
    const coaches = new Map([['1', 'Ans']]);
    return { team: { id: 't1', name: 'Roos' }, people, coaches, texts: this.texts, words, now: this.at, rate: 1 };
  }

  view(seat: string, more: Partial<ProjectContext> = {}) {
    return project(this.level, this.state, seat, { ...this.context(), ...more });
  }

  messages(seat: string): string[] {
    return this.view(seat).messages.map(message => message.text);
  }
}
