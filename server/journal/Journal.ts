import type { GameCommand } from '../../shared/game/command.ts';
import type { GameState } from '../../shared/game/state.ts';

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
  engine: string; // a snapshot is only taken up by the engine that can read it
  state: GameState;
}

/** Every accepted command of every team, in order. It owns play; nothing else does. */
export interface Journal {
  /** Resolves once the entry and its texts are on disk. Rejects when this number was already written. */
  append(team: string, entry: Entry, texts: readonly TypedText[]): Promise<void>;
  read(team: string, after: number): Promise<Entry[]>;
  /** Who had what done, for commands that come twice: `by` + client id -> seq. */
  done(team: string): Promise<Map<string, number>>;
  texts(team: string): Promise<Map<string, string>>;
  /** Takes away what somebody typed, to the last byte. */
  eraseText(team: string, id: string): Promise<void>;
  keepSnapshot(team: string, snapshot: Snapshot): Promise<void>;
  snapshot(team: string): Promise<Snapshot | null>;
  /** Everything that was asked for is on disk. */
  flush(): Promise<void>;
}

/** A client id counts only together with who sent it. */
export function doneKey(by: string, client: string): string {
  return `${by} ${client}`;
}
