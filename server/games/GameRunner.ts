import type { GameCommand } from '../../shared/game/command.ts';
import { keepText } from '../../shared/game/freeText.ts';
import type { GameState } from '../../shared/game/state.ts';
import { step } from '../../shared/game/step.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import { COACH } from '../../shared/level/constants.ts';
import type { CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import type { PlayerCommand } from '../../shared/protocol/command.ts';
import { OneAtATime } from '../concurrency/OneAtATime.ts';
import { ENGINE } from '../journal/engine.ts';
import { AlreadyWritten, doneKey, type TypedText } from '../journal/Journal.ts';
import { newId } from '../secrets.ts';
import type { Services } from '../services.ts';
import type { ErasedText } from '../storage/eraseNames.ts';
import { refused, type Answer } from './answer.ts';
import type { GameCallbacks } from './GameCallbacks.ts';
import type { LoadedGame } from './opening/loadGame.ts';
import { restartFrom, undoOf } from './rewindGame.ts';
import { DeadlineWatch } from './time/DeadlineWatch.ts';
import { GameTime } from './time/GameTime.ts';

type Rewound = NonNullable<Awaited<ReturnType<typeof undoOf>>>;
export type GameOnDisk = Pick<LoadedGame, 'state' | 'lastAt' | 'unsnapshotted'> & {
  done: Map<string, number>;
  texts: Map<string, string>;
};

const SNAPSHOT_EVERY = 25;
const TRY_AGAIN_MS = 1000;

/**
 * Runs one team's game. Commands go through a queue: each is stepped, written to disk, and only then applied, shown and
 * answered. While nothing can be written the game is held: its time stands still, and it resumes by itself. Knows nothing
 * of sockets.
 */
export class GameRunner {
  readonly team: string;
  readonly level: CompiledLevel;
  readonly texts: Map<string, string>;
  readonly time: GameTime;
  readonly #services: Services;
  readonly #calls: GameCallbacks;
  readonly #done: Map<string, number>;
  readonly #turns = new OneAtATime();
  #state: GameState | null;
  #lastAt: number;
  unsnapshotted: number;
  #heldSince: number | null = null; // epoch ms
  readonly #deadline: DeadlineWatch;
  #cancelRelease = (): void => {};
  readonly #endGaps: () => void;
  #closed = false;

  /** `aliveAt`: the last moment (epoch ms) at which the game is known to have run. */
  constructor(services: Services, team: string, level: CompiledLevel, loaded: GameOnDisk, calls: GameCallbacks, aliveAt = 0) {
    this.#services = services;
    this.team = team;
    this.level = level;
    this.texts = loaded.texts;
    this.#state = loaded.state;
    this.#lastAt = loaded.lastAt;
    this.unsnapshotted = loaded.unsnapshotted;
    this.#done = loaded.done;
    this.#calls = calls;
    this.time = new GameTime(services.clock, Math.max(loaded.lastAt, aliveAt));
    // Nobody was served during the gap, so nobody loses that time, even while the team is still being opened.
    this.#endGaps = services.clock.onGap(async gapMs => {
      await this.creditTimeSince(this.now() - gapMs);
    });
    this.#deadline = new DeadlineWatch(services, this, () => this.report({ by: 'clock', type: 'clock' }));
  }

  get state(): GameState | null {
    return this.#state;
  }
  /** Epoch ms of the last command. */
  get lastAt(): number {
    return this.#lastAt;
  }
  /** Since when nothing can be written (epoch ms); null: writing works. */
  get heldSince(): number | null {
    return this.#heldSince;
  }

  /** The team's own time, epoch ms. */
  now(): number {
    return Math.max(this.time.now(), this.#lastAt);
  }

  /** A command of a person or a coach. `client` is the id from their browser: the same id is not carried out twice. */
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

  /** Restarts from a puzzle, or from the beginning (null), with a state rebuilt from the journal. */
  restart(by: string, puzzle: string | null, client: string): Promise<Answer> {
    return this.#enqueue(() =>
      this.#rewind(by, client, () => restartFrom(this.#services.journal, this.team, this.level, puzzle)),
    );
  }

  /** A command of the clock, of connections, or of the server itself. */
  report(command: GameCommand): Promise<Answer> {
    return this.#enqueue(() => this.#take(command, null, []));
  }

  /** Gives back the time since this moment (epoch ms), in which the team was not served. */
  creditTimeSince(moment: number): Promise<Answer> {
    if (!this.time.isStopped) this.time.stopAt(Math.max(moment, this.#lastAt));
    this.#deadline.stop();
    return this.#enqueue(async () => {
      const answer = this.#heldSince === null ? await this.#makeUp() : refused('notKept');
      this.setDeadline();
      return answer;
    });
  }

  /** Drops texts from memory that were erased in the store, or contained an erased name. */
  dropTexts(texts: readonly ErasedText[]): void {
    for (const { text, now } of texts) {
      if (now === null) this.texts.delete(text);
      else if (this.texts.has(text)) this.texts.set(text, now);
    }
  }

  /** Registers client ids that people of this team used in another team, so that a retry here does nothing. */
  registerDone(keys: readonly string[]): void {
    for (const key of keys) if (!this.#done.has(key)) this.#done.set(key, 0);
  }

  /** Stops the game: the queue is finished, new commands are refused. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#deadline.stop();
    this.#cancelRelease();
    this.#endGaps();
    await this.#turns.idle();
    if (this.unsnapshotted > 0) await this.#keepSnapshot();
  }

  /** Sets the timer for the next deadline. */
  setDeadline(): void {
    if (!this.#closed) this.#deadline.set();
  }

  #undo(by: string, act: number, client: string): Promise<Answer> {
    const undo = this.#state?.desk.undo;
    const isOpen = undo?.act === act && this.now() < undo.at + COACH.undoMs;
    return this.#rewind(by, client, async () => (isOpen ? undoOf(this.#services.journal, this.team, this.level, act) : null));
  }

  /** Runs inside the queue: nothing else happens in this game until its new state is known. */
  async #rewind(by: string, client: string, find: () => Promise<Rewound | null>): Promise<Answer> {
    const before = this.#done.get(doneKey(by, client));
    if (before !== undefined) return { ok: true, seq: before };
    try {
      const rewound = await find();
      return rewound ? await this.#take({ by, ...rewound }, client, []) : refused('notNow');
    } catch (error) {
      this.#services.log.fault('undo failed', error, { team: this.team, seq: this.#state?.seq ?? 0 });
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
    if (this.#heldSince !== null) return refused('notKept');
    const at = this.now();
    const where = { team: this.team, seq: this.#state?.seq ?? 0, command: command.type };
    let next: GameState;
    try {
      const outcome = step(this.level, this.#state, command, at);
      if ('rejected' in outcome) return refused(outcome.rejected);
      next = outcome.state;
    } catch (error) {
      this.#services.log.fault('step failed', error, where);
      return refused('serverError');
    }
    try {
      await this.#services.journal.append(this.team, { seq: next.seq, at, client, command }, texts);
    } catch (error) {
      this.#services.log.fault('could not write command', error, where);
      return this.#notWritten(error, at);
    }
    this.#state = next;
    this.#lastAt = at;
    for (const { id, text } of texts) this.texts.set(id, text);
    if (command.type === 'chat.remove') await this.#erase(next.chat[command.line]!.text, where);
    if (key !== null) this.#done.set(key, next.seq);
    this.#settle(where);
    return { ok: true, seq: next.seq };
  }

  #notWritten(error: unknown, at: number): Answer {
    if (error instanceof AlreadyWritten) {
      this.#calls.broken();
      return refused('serverError');
    }
    this.#hold(at);
    return refused('notKept');
  }

  /** Holds the game: nothing is accepted, and time stands still, until writing works again. */
  #hold(at: number): void {
    this.#heldSince = at;
    if (!this.time.isStopped) this.time.stopAt(at);
    this.#deadline.stop();
    this.#tryAgainSoon();
    this.#show({ team: this.team, seq: this.#state?.seq ?? 0 });
  }

  #tryAgainSoon(): void {
    const { clock } = this.#services;
    if (this.#closed) return;
    this.#cancelRelease = clock.setTimer(clock.now() + TRY_AGAIN_MS * Math.max(1, clock.rate()), async () => {
      await this.#enqueue(() => this.#release());
    });
  }

  async #release(): Promise<Answer> {
    const { journal, log, clock } = this.#services;
    const since = this.#heldSince;
    try {
      await journal.check(clock.now());
    } catch {
      this.#tryAgainSoon();
      return refused('notKept');
    }
    this.#heldSince = null;
    const answer = await this.#makeUp();
    if (this.#heldSince !== null) {
      this.#heldSince = since; // time did not resume after all
      return answer;
    }
    log.note('resumed: commands can be written again', { team: this.team, seq: this.#state?.seq ?? 0 });
    this.#show({ team: this.team, seq: this.#state?.seq ?? 0 });
    this.#calls.released();
    return answer;
  }

  /** Resumes time. If the clock was running, the length of the gap is written to the journal. */
  async #makeUp(): Promise<Answer> {
    const from = this.now();
    const gapMs = this.time.resume();
    if (gapMs <= 0 || this.#state?.phase !== 'playing') return { ok: true, seq: this.#state?.seq ?? 0 };
    const answer = await this.#take({ by: 'clock', type: 'clock.resume', gapMs }, null, []);
    if (!answer.ok) this.time.stopAt(from);
    return answer;
  }

  /** Typed text is erased at once, also from the file; the journal keeps its id. */
  async #erase(text: string, where: { team: string; seq: number }): Promise<void> {
    this.texts.delete(text);
    try {
      await this.#services.journal.eraseText(this.team, text);
    } catch (error) {
      this.#services.log.fault('could not erase text', error, where);
    }
  }

  /** A failure here does not undo the command. */
  #show(where: { team: string; seq: number }): void {
    try {
      this.setDeadline();
      this.#calls.changed();
    } catch (error) {
      this.#services.log.fault('could not show the new state', error, where);
    }
  }

  #settle(where: { team: string; seq: number }): void {
    this.#show(where);
    if (++this.unsnapshotted >= SNAPSHOT_EVERY) void this.#keepSnapshot();
  }

  async #keepSnapshot(): Promise<void> {
    const state = this.#state;
    if (!state) return;
    this.unsnapshotted = 0;
    try {
      await this.#services.journal.keepSnapshot(this.team, { seq: state.seq, at: this.#lastAt, engine: ENGINE, state });
    } catch (error) {
      this.#services.log.fault('could not store snapshot', error, { team: this.team, seq: state.seq });
    }
  }
}
