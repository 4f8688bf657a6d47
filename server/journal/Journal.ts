import type { GameCommand } from '../../shared/game/command.ts';
import type { GameState } from '../../shared/game/state.ts';
import type { Db } from '../storage/open.ts';

export interface Entry {
  seq: number;
  at: number; // epoch ms
  client: string | null; // the id a browser gave its command
  command: GameCommand;
}

/** What somebody typed in a command; the command itself holds the id. */
export interface TypedText {
  id: string;
  text: string;
}

export interface Snapshot {
  seq: number;
  at: number;
  engine: string; // of the version that wrote it
  state: GameState;
}

/** The entries of a team that stand in a row and can be read, and what comes after them. */
export interface ReadJournal {
  entries: Entry[];
  /** Number of the last row; more than the last entry's where a row is missing or cannot be read. 0: no rows. */
  last: number;
}

/** Why something was put apart: it could not be read, this version does not accept it, or the coach began anew. */
export type AsideReason = 'unreadable' | 'refused' | 'anew';

/** Another program, or another room, wrote this number already. */
export class AlreadyWritten extends Error {
  constructor(team: string, seq: number) {
    super(`entry ${seq} of team ${team} was already written`);
    this.name = 'AlreadyWritten';
  }
}

/** Every accepted command of every team, in order. It owns play; nothing else does. */
export interface Journal {
  /** Resolves once the entry and its texts are on disk. Rejects with AlreadyWritten when this number was already written. */
  append(team: string, entry: Entry, texts: readonly TypedText[]): Promise<void>;
  /** The entries after this number as far as they stand in a row and can be read. */
  read(team: string, after: number): Promise<Entry[]>;
  /** The same, and whether more stands there. */
  readWhole(team: string, after: number): Promise<ReadJournal>;
  /** Who had what done, for commands that come twice: `by` + client id -> seq. */
  done(team: string): Promise<Map<string, number>>;
  /**
   * What people of a team, or this one who comes into it, did in other teams of the session, keyed likewise: a browser asks
   * again for what it did just before it was moved.
   */
  doneElsewhere(team: string, comes?: string): Promise<string[]>;
  texts(team: string): Promise<Map<string, string>>;
  /** Takes away what somebody typed, to the last byte. */
  eraseText(team: string, id: string): Promise<void>;
  keepSnapshot(team: string, snapshot: Snapshot): Promise<void>;
  /** The last snapshot; 'unreadable' when there is one from which no game can go on. */
  snapshot(team: string): Promise<Snapshot | 'unreadable' | null>;
  /** Puts all entries after this number apart, and a snapshot that is newer. Says how many entries. */
  setAside(team: string, after: number, why: AsideReason, at: number, more?: AsideToo): Promise<number>;
  /** Resolves when it can write now, else rejects. */
  check(at: number): Promise<void>;
  /** Everything that was asked for is on disk. */
  flush(): Promise<void>;
}

export interface AsideToo {
  snapshot?: boolean; // also one that is not newer
  with?: (db: Db, lost: number) => Promise<void>; // written together with it, or neither
}

/** A client id counts only together with who sent it. */
export function doneKey(by: string, client: string): string {
  return `${by} ${client}`;
}
