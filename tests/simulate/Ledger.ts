import type { StatementSync } from 'node:sqlite';
import type { GameCommand } from '../../shared/game/command.ts';
import type { GameState } from '../../shared/game/state.ts';
import { step } from '../../shared/game/step.ts';
import type { CompiledLevel } from '../../shared/level/compiled.ts';
import type { Disk } from './disk/Disk.ts';

interface Row {
  seq: number;
  at: number;
  by: string;
  command: string;
}
/** One journal, replayed entry by entry from its beginning. */
export interface Book {
  team: string;
  state: GameState | null;
  states: Map<number, GameState>; // the latest, by seq
  at: number; // epoch ms of the last entry
  over: number; // ms that its clock counted while nobody played
  lost: number; // ms that it may have lost by crashes
  compared: GameState | null; // what a room showed last
  damaged: boolean; // by the story: then the server decides what it leads to
}
/** What an entry did to a game. */
export interface Taken {
  book: Book;
  before: GameState | null;
  after: GameState;
  at: number;
  beforeAt: number;
  command: GameCommand;
}

const KEPT = 60;

/** The reference: reads the journals directly from the file, and replays every entry with the game's rules. */
export class Ledger {
  readonly books = new Map<string, Book>();
  readonly #statements = new Map<string, StatementSync>();
  readonly #disk: Disk;
  readonly #level: CompiledLevel;
  readonly #breaks: (rule: string, what: string) => void;

  constructor(disk: Disk, level: CompiledLevel, breaks: (rule: string, what: string) => void) {
    this.#disk = disk;
    this.#level = level;
    this.#breaks = breaks;
  }

  all<T>(sql: string, ...params: (string | number)[]): T[] {
    const statement = this.#statements.get(sql) ?? this.#disk.look.prepare(sql);
    this.#statements.set(sql, statement);
    return statement.all(...params) as T[];
  }

  state(team: string): GameState | null {
    return this.books.get(team)?.state ?? null;
  }

  /** Replays new entries and returns them in order. */
  read(): Taken[] {
    const teams = this.all<{ id: string }>('select id from team where started_at is not null order by position');
    return teams.flatMap(({ id }) => this.#readTeam(id));
  }

  /** Marks a journal that the story itself damaged: from now on the server's result is the reference. */
  damage(team: string): void {
    const book = this.books.get(team);
    if (book) book.damaged = true;
  }

  /** Continues a damaged journal from this state. */
  takeOver(team: string, state: GameState, at: number): void {
    const book = this.books.get(team);
    if (!book) return;
    Object.assign(book, { state, at, over: 0, lost: 0, damaged: false, states: new Map([[state.seq, state]]) });
  }

  #readTeam(team: string): Taken[] {
    const book = this.books.get(team) ?? {
      team,
      state: null,
      states: new Map<number, GameState>(),
      at: 0,
      over: 0,
      lost: 0,
      compared: null,
      damaged: false,
    };
    this.books.set(team, book);
    if (book.damaged) return [];
    const rows = this.all<Row>(
      'select seq, at, by, command from journal where team_id = ? and seq > ? order by seq',
      team,
      book.state?.seq ?? 0,
    );
    return rows.map(row => this.#take(book, row)).filter(taken => taken !== null);
  }

  #take(book: Book, { seq, at, by, command: json }: Row): Taken | null {
    const command = { by, ...(JSON.parse(json) as object) } as GameCommand;
    const before = book.state;
    const expected = (before?.seq ?? 0) + 1;
    if (seq !== expected) this.#breaks('the journal is whole', `entry ${seq} where ${expected} comes`);
    if (at < book.at) this.#breaks('time never runs back in a journal', `entry ${seq} (${command.type})`);
    const outcome = step(this.#level, before, command, at);
    if ('rejected' in outcome) {
      this.#breaks('the journal can be replayed', `entry ${seq} (${command.type}) is refused: ${outcome.rejected}`);
      return null;
    }
    const taken = { book, before, after: outcome.state, at, beforeAt: book.at, command };
    book.state = outcome.state;
    book.at = at;
    book.states.set(seq, outcome.state);
    book.states.delete(seq - KEPT);
    return taken;
  }
}
