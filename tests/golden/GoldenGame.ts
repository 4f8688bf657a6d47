import type { GameCommand } from '../../shared/game/command.ts';
import { askTargets } from '../../shared/game/asking.ts';
import { mayRead } from '../../shared/game/people.ts';
import { history, withoutAct } from '../../shared/game/rewind.ts';
import { nextMoves } from '../../shared/game/solve.ts';
import type { GameState } from '../../shared/game/state.ts';
import { step } from '../../shared/game/step.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { Entry } from '../../server/journal/Journal.ts';
import { digestOf, EVERY, type Golden } from './golden.ts';

const START = Date.UTC(2026, 10, 1, 9);
const COACH = 'coach:c';

/** A team that plays a whole level, with a sample of everything that people and coaches can do. */
export class GoldenGame {
  readonly entries: Entry[] = [];
  readonly states: Golden['states'] = [];
  readonly #level: CompiledLevel;
  readonly #seats: string[];
  #state: GameState | null = null;
  #at = START;

  constructor(level: CompiledLevel, size: number) {
    this.#level = level;
    this.#seats = Array.from({ length: size }, (_, n) => `seat-${n + 1}`);
  }

  play(): void {
    this.#must({ by: COACH, type: 'game.start', minutes: 60, seats: this.#seats, seed: 7 });
    for (const by of this.#seats) this.#must({ by, type: 'briefing.ready' });
    const [first, second] = this.#seats as [string, string];
    for (let turn = 0; turn < 3000 && this.#state!.phase !== 'closed'; turn++) {
      if (turn % 4 === 1) this.#help(this.#seats[turn % this.#seats.length]!);
      if (turn === 6) this.#absence(second);
      if (turn === 9) this.#pauses(first, second);
      if (turn === 12) this.#coach(first);
      if (turn % 7 === 3) this.#wrong();
      const moves = nextMoves(this.#level, this.#state!);
      const done = moves.map(move => this.#do(move)).some(Boolean);
      if (!done && !this.#talk()) throw new Error(`nothing can be done in ${this.#state!.phase}`);
    }
    this.#keepDigest();
  }

  /** Performs a command; false when the game refuses it, so that it is not in the journal. */
  #do(command: GameCommand): boolean {
    this.#at += 3700;
    const outcome = step(this.#level, this.#state, command, this.#at);
    if ('rejected' in outcome) return false;
    this.#state = outcome.state;
    this.entries.push({ seq: outcome.state.seq, at: this.#at, client: null, command });
    if (outcome.state.seq % EVERY === 0) this.#keepDigest();
    return true;
  }
  #must(command: GameCommand): void {
    if (!this.#do(command)) throw new Error(`refused: ${JSON.stringify(command)}`);
  }
  #keepDigest(): void {
    this.states.push({ seq: this.#state!.seq, digest: digestOf(this.#state!) });
  }

  #help(by: string): void {
    for (const puzzle of this.#level.puzzles.values()) {
      const to = askTargets(this.#level, this.#state!, puzzle, by).find(one => one.has)?.seat;
      if (!to || !this.#do({ by, type: 'ask', puzzle: puzzle.id, to })) continue;
      const ask = this.#state!.asks.length - 1;
      const item = puzzle.info.find(id => mayRead(this.#level, this.#state!, to, id));
      if (item) this.#do({ by: to, type: 'answer', ask, sentence: `${item}.0` });
      this.#do({ by, type: 'thank', ask });
      return;
    }
  }

  #absence(seat: string): void {
    this.#must({ by: 'clock', type: 'seat.away', seat });
    this.#at += 100_000;
    this.#do({ by: 'clock', type: 'clock' });
    this.#must({ by: 'clock', type: 'seat.back', seat });
    this.#must({ by: 'clock', type: 'clock.resume', gapMs: 20_000 });
    this.#must({ by: seat, type: 'chat.send', text: 'text-1' });
    this.#must({ by: 'clock', type: 'nobody.here' });
    this.#must({ by: 'clock', type: 'somebody.here' });
  }

  #pauses(a: string, b: string): void {
    for (const by of [a, b]) this.#must({ by, type: 'pause.want', want: true });
    for (const by of [a, b]) this.#must({ by, type: 'pause.want', want: false });
    if (this.#state!.phase === 'paused') for (const by of [a, b]) this.#do({ by, type: 'pause.want', want: true });
    this.#do({ by: COACH, type: 'resume' });
  }

  #coach(seat: string): void {
    this.#must({ by: COACH, type: 'clock.add', minutes: 30 });
    this.#do({ by: seat, type: 'hand', up: true });
    this.#do({ by: COACH, type: 'hand.claim', seat });
    this.#do({ by: COACH, type: 'hand.seen', seat });
    this.#do({ by: COACH, type: 'message', text: 'text-2' });
    this.#do({ by: COACH, type: 'compliment', compliment: 'c1' });
    const open = [...this.#level.puzzles.keys()].find(id => typeof this.#state!.puzzles[id]!.value === 'object');
    if (!open) return;
    this.#do({ by: COACH, type: 'hint.give', puzzle: open, step: this.#level.puzzles.get(open)!.steps[0]!.id });
    if (!this.#do({ by: COACH, type: 'puzzle.skip', puzzle: open })) return;
    const act = this.#state!.seq;
    const before = [...history(this.#level, this.entries)].find(past => past.entry.seq === act)!.before!;
    this.#do({ by: COACH, ...withoutAct(this.#level, before, act, []) });
  }

  /** Somebody checks too early, and takes a hint. */
  #wrong(): void {
    for (const puzzle of this.#level.puzzles.values()) {
      const by = this.#state!.holds[puzzle.lead];
      const [first] = puzzle.steps;
      if (!by || !first || !this.#do({ by, type: 'puzzle.check', puzzle: puzzle.id, step: first.id })) continue;
      this.#do({ by, type: 'hint.take', puzzle: puzzle.id, step: first.id });
      return;
    }
  }

  /** Plays the debrief, step by step. */
  #talk(): boolean {
    const { phase, debrief } = this.#state!;
    if (phase === 'reveal') return this.#seats.map(by => this.#do({ by, type: 'reveal.done' })).some(Boolean);
    if (phase !== 'debrief') return this.#do({ by: COACH, type: 'end' });
    for (const by of this.#seats) this.#do({ by, type: 'feeling', feeling: this.#level.level.debrief.feelings[0]?.id ?? 'x' });
    this.#do({ by: COACH, type: 'debrief.speaker' });
    if (debrief.step < this.#level.level.debrief.phases.length - 1)
      return this.#do({ by: COACH, type: 'debrief.goTo', step: debrief.step + 1 });
    return this.#do({ by: COACH, type: 'close' });
  }
}
