import { nextDeadline } from '../../shared/game/clock.ts';
import type { GameCommand } from '../../shared/game/command.ts';
import { COACH } from '../../shared/level/constants.ts';
import { keepText } from '../../shared/game/freeText.ts';
import { step } from '../../shared/game/step.ts';
import type { GameState } from '../../shared/game/state.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import type { PlayerCommand } from '../../shared/protocol/command.ts';
import type { House } from '../house.ts';
import { ENGINE } from '../journal/engine.ts';
import { doneKey, type TypedText } from '../journal/Journal.ts';
import type { ErasedText } from '../storage/erase.ts';
import { newId } from '../secrets.ts';
import { refused, type Answer } from './answer.ts';
import type { LoadedGame } from './loadGame.ts';
import { OneAtATime } from './OneAtATime.ts';
import { restartFrom, undoOf } from './rewindGame.ts';

type Rewound = NonNullable<Awaited<ReturnType<typeof undoOf>>>;
const SNAPSHOT_EVERY = 25;
const STUCK_WAIT_MS = 30_000;

/**
 * One team's game: one queue, in which every command is stepped, written to disk and only then taken up, shown and
 * answered. It knows no sockets.
 */
export class TeamGame {
  readonly team: string;
  readonly level: CompiledLevel;
  readonly texts: Map<string, string>;
  #house: House;
  #state: GameState | null;
  #lastAt: number;
  #unkept: number;
  #done: Map<string, number>;
  #turns = new OneAtATime();
  #answered: number | null = null; // the deadline that was reported last
  #reporting = false; // a deadline has passed and its report waits for its turn
  #cancelDeadline = (): void => {};
  #closed = false;
  #changed: () => void;
  #broken: () => void;

  /** `changed` is called after every accepted command, before its answer; `broken` when the journal has another writer. */
  constructor(
    house: House,
    team: string,
    level: CompiledLevel,
    loaded: LoadedGame & { done: Map<string, number>; texts: Map<string, string> },
    calls: { changed: () => void; broken: () => void },
  ) {
    this.#house = house;
    this.team = team;
    this.level = level;
    this.texts = loaded.texts;
    this.#state = loaded.state;
    this.#lastAt = loaded.lastAt;
    this.#unkept = loaded.unkept;
    this.#done = loaded.done;
    this.#changed = calls.changed;
    this.#broken = calls.broken;
  }

  get state(): GameState | null {
    return this.#state;
  }
  /** Epoch ms of the last command. */
  get lastAt(): number {
    return this.#lastAt;
  }

  /** What a person or a coach does. `client` is the id their browser gave it: the same again is not done twice. */
  play(by: string, command: PlayerCommand | CoachTeamCommand, client: string): Promise<Answer> {
    const texts: TypedText[] = [];
    const keep = (text: string): string => {
      const id = newId();
      texts.push({ id, text });
      return id;
    };
    if (command.type === 'undo') return this.#enqueue(() => this.#undo(by, command.act, client));
    return this.#enqueue(() => this.#take({ by, ...keepText(this.level, command, keep) }, client, texts));
  }

  /** From before a puzzle, or from the beginning (null): the journal knows how it was. */
  restart(by: string, puzzle: string | null, client: string): Promise<Answer> {
    return this.#enqueue(() => this.#rewind(by, client, () => restartFrom(this.#house.journal, this.team, this.level, puzzle)));
  }

  /** What time, connections or the server do. */
  report(command: GameCommand): Promise<Answer> {
    return this.#enqueue(() => this.#take(command, null, []));
  }

  /** Texts that were erased in the store, or in which a name was. */
  forget(texts: readonly ErasedText[]): void {
    for (const { text, now } of texts) {
      if (now === null) this.texts.delete(text);
      else if (this.texts.has(text)) this.texts.set(text, now);
    }
  }

  /** Stops: what was asked before is finished, then nothing is taken any more. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#cancelDeadline();
    await this.#turns.idle();
    if (this.#unkept > 0) await this.#keepSnapshot();
  }

  /** Sets the timer for what waits for time. */
  watchClock(): void {
    this.#cancelDeadline();
    // Commands that were asked before a deadline's report are done before it: until then that deadline still stands.
    if (!this.#state || this.#closed || this.#reporting) return;
    const at = nextDeadline(this.level, this.#state);
    if (at === null) return;
    // A deadline that was answered and still stands would come back at once, for ever.
    const again = at === this.#answered;
    if (again)
      this.#house.log.fault('a deadline was not taken up', new Error(`still ${at}`), { team: this.team, seq: this.#state.seq });
    const from = again ? this.#house.clock.now() + STUCK_WAIT_MS : at;
    this.#cancelDeadline = this.#house.clock.setTimer(from, () => this.#reportDeadline(at));
  }

  async #reportDeadline(at: number): Promise<void> {
    this.#reporting = true;
    const answer = await this.report({ by: 'clock', type: 'clock' });
    this.#reporting = false;
    // Refused otherwise, it was moved meanwhile by another command, or the timer came a moment too early.
    this.#answered = answer.ok || answer.reason === 'serverError' ? at : null;
    this.watchClock();
  }

  #undo(by: string, act: number, client: string): Promise<Answer> {
    const undo = this.#state?.desk.undo;
    const isOpen = undo?.act === act && this.#house.clock.now() < undo.at + COACH.undoMs;
    return this.#rewind(by, client, async () => (isOpen ? undoOf(this.#house.journal, this.team, this.level, act) : null));
  }

  /** Within the queue: nothing is done in this game until it is clear where it goes on. */
  async #rewind(by: string, client: string, find: () => Promise<Rewound | null>): Promise<Answer> {
    const before = this.#done.get(doneKey(by, client));
    if (before !== undefined) return { ok: true, seq: before };
    try {
      const rewound = await find();
      return rewound ? await this.#take({ by, ...rewound }, client, []) : refused('notNow');
    } catch (error) {
      this.#house.log.fault('journal not replayed', error, { team: this.team, seq: this.#state?.seq ?? 0 });
      return refused('serverError');
    }
  }

  #enqueue(work: () => Promise<Answer>): Promise<Answer> {
    if (this.#closed) return Promise.resolve(refused('serverError'));
    return this.#turns.run(work);
  }

  async #take(command: GameCommand, client: string | null, texts: readonly TypedText[]): Promise<Answer> {
    const key = client === null ? null : doneKey(command.by, client);
    const before = key === null ? undefined : this.#done.get(key);
    if (before !== undefined) return { ok: true, seq: before };
    const at = Math.max(this.#house.clock.now(), this.#lastAt); // time never runs back in a journal
    const where = { team: this.team, seq: this.#state?.seq ?? 0, command: command.type };
    let next: GameState;
    try {
      const outcome = step(this.level, this.#state, command, at);
      if ('rejected' in outcome) return refused(outcome.rejected);
      next = outcome.state;
    } catch (error) {
      this.#house.log.fault('step failed', error, where);
      return refused('serverError');
    }
    try {
      await this.#house.journal.append(this.team, { seq: next.seq, at, client, command }, texts);
    } catch (error) {
      this.#house.log.fault('command not written', error, where);
      this.#broken();
      return refused('serverError');
    }
    this.#state = next;
    this.#lastAt = at;
    for (const { id, text } of texts) this.texts.set(id, text);
    if (command.type === 'chat.remove') await this.#erase(next.chat[command.line]!.text, where);
    if (key !== null) this.#done.set(key, next.seq);
    this.#settle(where);
    return { ok: true, seq: next.seq };
  }

  /** What was typed goes at once, also from the file; the journal keeps its id. */
  async #erase(text: string, where: { team: string; seq: number }): Promise<void> {
    this.texts.delete(text);
    try {
      await this.#house.journal.eraseText(this.team, text);
    } catch (error) {
      this.#house.log.fault('text not erased', error, where);
    }
  }

  #settle(where: { team: string; seq: number }): void {
    try {
      this.watchClock();
      this.#changed();
    } catch (error) {
      this.#house.log.fault('showing failed', error, where); // the command is done all the same
    }
    if (++this.#unkept >= SNAPSHOT_EVERY) void this.#keepSnapshot();
  }

  async #keepSnapshot(): Promise<void> {
    const state = this.#state;
    if (!state) return;
    this.#unkept = 0;
    try {
      await this.#house.journal.keepSnapshot(this.team, { seq: state.seq, at: this.#lastAt, engine: ENGINE, state });
    } catch (error) {
      this.#house.log.fault('snapshot not kept', error, { team: this.team, seq: state.seq });
    }
  }
}
