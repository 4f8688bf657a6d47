import { replayAsFarAsPossible } from '../../shared/game/replay.ts';
import type { GameState } from '../../shared/game/state.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { Language } from '../../shared/text/localised.ts';
import type { Services } from '../services.ts';
import type { Entry } from '../journal/Journal.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import { putInQueue, teamsToSend, type TeamToSend } from '../storage/lrsQueue.ts';
import { findSession } from '../storage/sessions.ts';
import { statementsOf } from './statementsOf.ts';

/** Reads new journal entries of all games and queues the resulting statements. Rehearsals are excluded. */
export class StatementProducer {
  #services: Services;
  #last = new Map<string, { seq: number; state: GameState }>(); // per team, the state after the last entry that was sent
  #unreadable = new Set<string>(); // teams whose journal this version cannot replay: not tried again

  constructor(services: Services) {
    this.#services = services;
  }

  /** `since`: when sending was turned on. */
  async queueNews(since: number): Promise<void> {
    const teams = await teamsToSend(this.#services.db, since);
    for (const cached of this.#last.keys()) if (!teams.some(({ team }) => team === cached)) this.#last.delete(cached);
    for (const team of teams) {
      if (this.#unreadable.has(team.team)) continue;
      try {
        await this.#queueNewsOf(team);
      } catch (error) {
        this.#unreadable.add(team.team);
        this.#services.log.fault('could not produce statements for a game', error, { team: team.team });
      }
    }
  }

  async #queueNewsOf({ team, session: id, seq }: TeamToSend): Promise<void> {
    const services = this.#services;
    const entries = await services.journal.read(team, seq);
    const session = entries.length > 0 ? await findSession(services.db, id) : undefined;
    if (!session) return;
    const compiled = await sessionLevel(services, session);
    const walked = [...replayAsFarAsPossible(compiled, entries, await this.#stateAt(team, seq, compiled))];
    const last = walked.at(-1);
    if (!last) return;
    const { entry, state } = last;
    const home = services.config.publicUrl ?? 'http://localhost';
    const level = { id: session.level, compiled };
    const who = (seat: string): string => services.pseudonyms.forRecordStore(id, seat);
    const game = services.pseudonyms.forGame(id, team);
    const statements = statementsOf({ game, who, level, walked, home, language: session.language as Language });
    const done = state.ended !== null;
    await putInQueue(services.db, { team, session: id, seq: entry.seq, done, statements, at: services.clock.now() }, who);
    this.#last.set(team, { seq: entry.seq, state });
  }

  async #stateAt(team: string, seq: number, level: CompiledLevel): Promise<GameState | null> {
    const last = this.#last.get(team);
    if (last?.seq === seq) return last.state;
    const before: Entry[] = seq === 0 ? [] : (await this.#services.journal.read(team, 0)).filter(entry => entry.seq <= seq);
    let state: GameState | null = null;
    for (const walked of replayAsFarAsPossible(level, before)) state = walked.state;
    return state;
  }
}
