import type { GameCommand } from '../../shared/game/command.ts';
import type { GameState } from '../../shared/game/state.ts';
import type { Db } from '../storage/open.ts';

export interface Entry {
  seq: number;
  at: number; // epoch ms
  client: string | null; // the id that a browser gave its command
  command: GameCommand;
}

/** The typed text of a command; the command itself holds the id. */
export interface TypedText {
  id: string;
  text: string;
}

export interface Snapshot {
  seq: number;
  at: number;
  engine: string; // of the program that wrote it
  state: GameState;
}

/** The consecutive, readable entries of a team, and what follows them. */
export interface ReadJournal {
  entries: Entry[];
  /** Seq of the last row; higher than the last entry's if a row is missing or unreadable. 0: no rows. */
  last: number;
}

/** Why rows were set aside: unreadable, not accepted by this version, or the coach started over. */
export type AsideReason = 'unreadable' | 'refused' | 'anew';

/** Another process, or another room, has already written this seq. */
export class AlreadyWritten extends Error {
  constructor(team: string, seq: number) {
    super(`entry ${seq} of team ${team} was already written`);
    this.name = 'AlreadyWritten';
  }
}

/** Every accepted command of every team, in order: the only record of play. */
export interface Journal {
  /** Resolves once the entry and its texts are on disk. Rejects with AlreadyWritten if this seq already exists. */
  append(team: string, entry: Entry, texts: readonly TypedText[]): Promise<void>;
  /** The entries after this seq, as far as they are consecutive and readable. */
  read(team: string, after: number): Promise<Entry[]>;
  /** The same, with the seq of the last row. */
  readWhole(team: string, after: number): Promise<ReadJournal>;
  /** Commands already carried out, to recognise retries: `by` + client id -> seq. */
  done(team: string): Promise<Map<string, number>>;
  /**
   * The keys of commands that people of a team, or the one person who joins it, sent in other teams of the session: after
   * a move a browser retries its last command in the new team.
   */
  doneElsewhere(team: string, comes?: string): Promise<string[]>;
  texts(team: string): Promise<Map<string, string>>;
  /** Erases a typed text completely. */
  eraseText(team: string, id: string): Promise<void>;
  keepSnapshot(team: string, snapshot: Snapshot): Promise<void>;
  /** The last snapshot; 'unreadable' if there is one from which no game can continue. */
  snapshot(team: string): Promise<Snapshot | 'unreadable' | null>;
  /** Sets aside all entries after this seq, and a newer snapshot. Returns the number of entries. */
  setAside(team: string, after: number, why: AsideReason, at: number, more?: SetAsideOptions): Promise<number>;
  /** Resolves if writing works now, else rejects. */
  check(at: number): Promise<void>;
  /** Resolves once all pending writes are on disk. */
  flush(): Promise<void>;
}

export interface SetAsideOptions {
  snapshot?: boolean; // even if it is not newer
  with?: (db: Db, lost: number) => Promise<void>; // in the same transaction
}

/** A client id is only unique per sender. */
export function doneKey(by: string, client: string): string {
  return `${by} ${client}`;
}
