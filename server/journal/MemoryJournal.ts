import {
  AlreadyWritten,
  doneKey,
  type AsideReason,
  type Entry,
  type Journal,
  type ReadJournal,
  type Snapshot,
  type TypedText,
} from './Journal.ts';

/** An in-memory journal, for tests. `broken` makes every write fail, like a full disk. */
export class MemoryJournal implements Journal {
  broken: Error | null = null;
  readonly setAsideEntries: { team: string; entry: Entry; why: AsideReason }[] = [];
  #entries = new Map<string, Entry[]>();
  #texts = new Map<string, Map<string, string>>();
  #snapshots = new Map<string, string>();

  async append(team: string, entry: Entry, texts: readonly TypedText[]): Promise<void> {
    if (this.broken) throw this.broken;
    const entries = this.#entries.get(team) ?? [];
    if (entries.some(known => known.seq === entry.seq)) throw new AlreadyWritten(team, entry.seq);
    this.#entries.set(team, [...entries, structuredClone(entry)]);
    const kept = this.#texts.get(team) ?? new Map<string, string>();
    for (const { id, text } of texts) kept.set(id, text);
    this.#texts.set(team, kept);
  }

  async read(team: string, after: number): Promise<Entry[]> {
    return (await this.readWhole(team, after)).entries;
  }

  async readWhole(team: string, after: number): Promise<ReadJournal> {
    const entries = structuredClone((this.#entries.get(team) ?? []).filter(entry => entry.seq > after));
    return { entries, last: entries.at(-1)?.seq ?? 0 };
  }

  async doneElsewhere(): Promise<string[]> {
    return []; // it holds one team only
  }

  async done(team: string): Promise<Map<string, number>> {
    const entries = this.#entries.get(team) ?? [];
    return new Map(entries.flatMap(({ client, command, seq }) => (client ? [[doneKey(command.by, client), seq] as const] : [])));
  }

  async texts(team: string): Promise<Map<string, string>> {
    return new Map(this.#texts.get(team));
  }

  async eraseText(team: string, id: string): Promise<void> {
    this.#texts.get(team)?.delete(id);
  }

  async keepSnapshot(team: string, snapshot: Snapshot): Promise<void> {
    if (this.broken) throw this.broken;
    this.#snapshots.set(team, JSON.stringify(snapshot));
  }

  async snapshot(team: string): Promise<Snapshot | null> {
    const json = this.#snapshots.get(team);
    return json ? (JSON.parse(json) as Snapshot) : null;
  }

  async setAside(team: string, after: number, why: AsideReason): Promise<number> {
    const entries = this.#entries.get(team) ?? [];
    const moved = entries.filter(entry => entry.seq > after);
    this.setAsideEntries.push(...moved.map(entry => ({ team, entry, why })));
    this.#entries.set(
      team,
      entries.filter(entry => entry.seq <= after),
    );
    return moved.length;
  }

  async check(): Promise<void> {
    if (this.broken) throw this.broken;
  }

  async flush(): Promise<void> {}
}
