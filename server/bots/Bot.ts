import { setTimeout as wait } from 'node:timers/promises';
import type { CompiledLevel } from '../../shared/level/compiled.ts';
import type { Joined, JoinInfo } from '../../shared/protocol/http.ts';
import { PORTRAITS, PRACTICE_STEPS } from '../../shared/protocol/peopleLists.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import type { PlayerView, ViewMessage } from '../../shared/protocol/view.ts';
import { DEFAULT_LANGUAGE } from '../../shared/text/languages.ts';
import type { Habits, Move } from './move.ts';
import { nextMove, type Mind } from './nextMove.ts';
import { PuzzleWorker } from './PuzzleWorker.ts';
import { RoomClient, newClientId } from './RoomClient.ts';
import { Talker } from './Talker.ts';
import { Teammate } from './Teammate.ts';
import { httpRequest } from './httpRequest.ts';

const TOO_FAST_MS = 150; // real time, for the server's rate limit
const LOOK_MS = 50;
const GONE = 10; // length of a dropout, in acts
const WRONG_TRIES = 3;

/** A participant who uses the public protocol and sees only what that person's browser would see. */
export class Bot {
  readonly name: string;
  readonly seat: string;
  team: string | null = null;
  dropsAfter = Infinity; // drops out after this many acts, and then comes back
  acts = 0;
  view: PlayerView | null = null;
  #url: string;
  #joined: Joined;
  #habits: Habits;
  #mind: Mind;
  #lobby: RoomClient | null = null;
  #game: RoomClient | null = null;
  #window = '';
  #stoodStillMs = 0; // of the game, in which nobody gets further
  #lookedAt = performance.now();
  #awayMs = 0; // for how long it is about to lose its connection
  #silentUntil = 0;
  #messagesBefore = 0; // that it had when it fell silent: a newer one makes it go on

  private constructor(url: string, name: string, joined: Joined, level: CompiledLevel, habits: Habits) {
    this.name = name;
    this.seat = joined.seat;
    this.#url = url;
    this.#joined = joined;
    this.#habits = habits;
    this.#mind = { worker: new PuzzleWorker(level, habits), teammate: new Teammate(habits), talker: new Talker(habits) };
  }

  /** Joins with the code and a name; resolves in the lobby, after a coach has let in a bot that had to wait at the door. */
  static async join(url: string, code: string, name: string, index: number, level: CompiledLevel, habits: Habits): Promise<Bot> {
    const { body: info } = await httpRequest<JoinInfo>(url, `/api/join/${encodeURIComponent(code)}`);
    const faces = [...PORTRAITS.slice(index % PORTRAITS.length), ...PORTRAITS];
    const portrait = faces.find(face => !info.takenFaces.includes(face))!;
    const { body } = await httpRequest<Joined>(url, '/api/join', {
      body: { code, name, portrait, language: DEFAULT_LANGUAGE, bot: true },
    });
    const bot = new Bot(url, name, body, level, habits);
    const { token, session } = body;
    let atDoor = true;
    bot.#lobby = await RoomClient.join<SessionView>(url, 'session', { session, token }, view => {
      atDoor = view.door !== null;
      bot.team = view.play?.team ?? null;
    });
    while (atDoor && !bot.#lobby.closed) await wait(LOOK_MS);
    return bot;
  }

  /** The seat's secret, which also opens the personal page. */
  get token(): string {
    return this.#joined.token;
  }

  /** Does some of the practice desk, as people do while they wait. */
  async practise(ended: () => boolean = () => false): Promise<void> {
    for (const step of PRACTICE_STEPS.slice(0, 2 + Math.floor(this.#habits.random() * 6))) {
      if (ended() || this.team) return;
      await this.#lobby!.tell('command', { type: 'practice.done', step });
      await wait(this.#habits.pace);
    }
  }

  /** Plays until `ended` returns true. */
  async play(ended: () => boolean): Promise<void> {
    while (!this.team && !ended()) await wait(LOOK_MS);
    await this.#lobby?.leave();
    while (!ended()) {
      if (!this.#game || this.#game.closed) await this.#enter();
      const did = this.#isSilent() ? null : await this.#turn();
      if (this.acts >= this.dropsAfter) this.loseConnection(this.#habits.pace * GONE);
      if (this.#awayMs > 0) await this.#dropOut(ended);
      if (did === 'tooFast') await wait(TOO_FAST_MS);
      await wait(this.#habits.pace * (0.5 + this.#habits.random()));
    }
  }

  async leave(): Promise<void> {
    await this.#lobby?.leave();
    await this.#game?.leave();
  }

  get isConnected(): boolean {
    return this.#game !== null && !this.#game.closed;
  }

  /** Asks for the coach, about the first task it works on. */
  async raiseHand(): Promise<void> {
    const puzzle = this.view!.puzzles.find(({ state, steps }) => state === 'open' && steps.length > 0)?.id;
    await this.#tell({ type: 'hand', up: true, ...(puzzle && { puzzle }) });
  }

  async say(text: string): Promise<void> {
    await this.#tell({ type: 'chat.send', text });
  }

  /** Loses its connection at the next turn, for this long. */
  loseConnection(ms: number): void {
    this.dropsAfter = Infinity;
    this.#awayMs = ms;
  }

  /** Does nothing for this long, or until somebody writes to it. */
  fallSilent(ms: number): void {
    this.#silentUntil = performance.now() + ms;
    this.#messagesBefore = this.#messagesFromCoach();
    this.#game?.say('presence', { active: false, typing: false, window: this.#window });
  }

  /** Tries the same wrong thing three times. False if there is nothing now that it could do wrongly by itself. */
  insist(): boolean {
    return this.#mind.worker.tryWrongly(this.view!, WRONG_TRIES, this.#now());
  }

  /** Votes for this option from now on. */
  prefer(ending: string): void {
    this.#habits.ending = ending;
  }

  #messagesFromCoach = (): number => this.view?.messages.filter(({ from }) => from === 'coach').length ?? 0;

  #isSilent(): boolean {
    if (this.#silentUntil === 0) return false;
    if (performance.now() < this.#silentUntil && this.#messagesFromCoach() <= this.#messagesBefore) return true;
    this.#silentUntil = 0;
    this.#game!.say('presence', { active: true, typing: false, window: this.#window });
    return false;
  }

  /** Time of this person, in ms, which stands still with the game. */
  #now(): number {
    const now = performance.now();
    if (this.view?.phase === 'paused') this.#stoodStillMs += now - this.#lookedAt;
    this.#lookedAt = now;
    return now - this.#stoodStillMs;
  }

  async #turn(): Promise<string | null> {
    const move = nextMove(this.view!, this.#now(), this.#mind, this.#habits);
    if (!move) return null;
    await this.#openWindow(move);
    const reason = await this.#tell(move.command);
    move.answered?.(reason);
    if (reason === null && move.command.type === 'tool.act') this.acts++;
    return reason;
  }

  /** A person who acts in a tool has its window in front. */
  async #openWindow({ command }: Move): Promise<void> {
    if (command.type !== 'tool.act' || command.tool === this.#window) return;
    if (this.#window) await this.#tell({ type: 'tool.close', tool: this.#window });
    this.#window = command.tool;
    await this.#tell({ type: 'tool.open', tool: command.tool });
    this.#game!.say('presence', { active: true, typing: false, window: command.tool });
  }

  #tell = (command: Move['command']): Promise<string | null> => this.#game!.tell('command', { client: newClientId(), command });

  async #enter(): Promise<void> {
    const { token } = this.#joined;
    this.#game = await RoomClient.join<ViewMessage>(this.#url, 'team', { team: this.team!, token }, ({ full, sections }) => {
      this.view = full ? (sections as PlayerView) : { ...this.view!, ...sections };
    });
    this.#game.say('presence', { active: this.#silentUntil === 0, typing: false, window: this.#window });
  }

  async #dropOut(ended: () => boolean): Promise<void> {
    const back = performance.now() + this.#awayMs;
    this.#awayMs = 0;
    this.#game!.drop();
    while (!ended() && performance.now() < back) await wait(LOOK_MS);
  }
}
