import { projectMoment } from '../../shared/game/project/replayMoment.ts';
import { projectReplay } from '../../shared/game/project/replayPage.ts';
import type { ProjectContext } from '../../shared/game/project/context.ts';
import { replayAsFarAsPossible } from '../../shared/game/replay.ts';
import type { GameState } from '../../shared/game/state.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { ReplayMoment, ReplayPage } from '../../shared/protocol/replay.ts';
import type { Language } from '../../shared/text/localised.ts';
import type { Entry, Journal } from '../journal/Journal.ts';
import { OneAtATime } from '../concurrency/OneAtATime.ts';

const STATE_INTERVAL = 25; // entries between two cached states
const MAX_GAMES = 24; // with cached states at the same time

interface CachedGame {
  turns: OneAtATime; // concurrent requests must not replay the same entries twice
  entries: Entry[];
  states: Map<number, GameState>; // by seq
  pages: Map<Language, ReplayPage>; // covers all entries so far
}

/** Replays games from their journals to any moment. A state is cached every few entries, for the slider. */
export class Replays {
  #journal: Journal;
  #kept = new Map<string, CachedGame>(); // by team, most recently used last

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  async page(team: string, level: CompiledLevel, context: ProjectContext, language: Language): Promise<ReplayPage | null> {
    const kept = await this.#upToDate(team, level);
    if (!kept.entries.length) return null;
    const cached = kept.pages.get(language);
    if (cached) return cached;
    const page = projectReplay(level, [...replayAsFarAsPossible(level, kept.entries)], context, language);
    kept.pages.set(language, page);
    return page;
  }

  /** Null if there is no such moment. */
  async moment(
    team: string,
    seq: number,
    level: CompiledLevel,
    context: ProjectContext,
    language: Language,
  ): Promise<ReplayMoment | null> {
    const kept = await this.#upToDate(team, level);
    const entry = kept.entries.find(one => one.seq === seq);
    if (!entry) return null;
    const from = [...kept.states.keys()].filter(at => at <= seq).toSorted((a, b) => b - a)[0];
    let state = from === undefined ? null : kept.states.get(from)!;
    const missing = kept.entries.filter(one => one.seq > (from ?? 0) && one.seq <= seq);
    for (const walked of replayAsFarAsPossible(level, missing, state)) state = walked.state;
    return state && projectMoment(level, state, { ...context, now: entry.at }, language);
  }

  /** Drops a team's cache: after a session or person was erased, its pages contain outdated names. */
  forget(team: string): void {
    this.#kept.delete(team);
  }

  async #upToDate(team: string, level: CompiledLevel): Promise<CachedGame> {
    const kept: CachedGame = this.#kept.get(team) ?? {
      turns: new OneAtATime(),
      entries: [],
      states: new Map(),
      pages: new Map(),
    };
    this.#kept.delete(team);
    this.#kept.set(team, kept);
    for (const old of this.#kept.keys()) {
      if (this.#kept.size <= MAX_GAMES) break;
      this.#kept.delete(old);
    }
    await kept.turns.run(() => this.#catchUp(kept, team, level));
    return kept;
  }

  async #catchUp(kept: CachedGame, team: string, level: CompiledLevel): Promise<void> {
    const last = kept.entries.at(-1)?.seq ?? 0;
    const more = await this.#journal.read(team, last);
    if (!more.length) return;
    const from = kept.states.get(last) ?? this.#lastState(level, kept);
    const followed: Entry[] = [];
    let state: GameState | null = null;
    for (const one of replayAsFarAsPossible(level, more, from)) {
      state = one.state;
      if (one.entry.seq % STATE_INTERVAL === 0) kept.states.set(one.entry.seq, state);
      followed.push(one.entry);
    }
    if (state) kept.states.set(followed.at(-1)!.seq, state);
    kept.entries.push(...followed);
    kept.pages.clear();
  }

  #lastState(level: CompiledLevel, { entries }: CachedGame): GameState | null {
    let state: GameState | null = null;
    for (const walked of replayAsFarAsPossible(level, entries)) state = walked.state;
    return state;
  }
}
