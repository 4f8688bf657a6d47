import type { SystemCommand } from '../../shared/game/command.ts';
import { recordPlayTime } from '../levels/playTimes.ts';
import { throttle } from '../limits/throttle.ts';
import { PEOPLE_REFRESH_MS } from '../limits/rates.ts';
import { publishAccessChanged } from '../news/accessNews.ts';
import { type TeamStatus, peopleTopic, publishSessionNews } from '../news/sessionNews.ts';
import type { Services } from '../services.ts';
import { findSeat } from '../storage/seats.ts';
import { findTeam, markClosed } from '../storage/teams.ts';
import type { Answer } from './answer.ts';
import { reportShutTeam } from './opening/reportShutTeam.ts';
import { openTeam, type RunningTeam } from './openTeam.ts';
import { addSeat } from './people/addSeat.ts';
import { reconcileSeats } from './people/reconcileSeats.ts';
import { ConnectionTracker } from './people/ConnectionTracker.ts';
import { IdleWatch } from './people/IdleWatch.ts';
import { callOfTeam } from './people/callOfTeam.ts';
import { coachesOf, peopleOf } from './people/people.ts';
import { guardedClock } from './time/guardedClock.ts';
import { recordAlive } from './time/recordAlive.ts';
import { TeamDetails } from './views/TeamDetails.ts';
import { TeamViews } from './views/TeamViews.ts';

/** Hosts a team's game for as long as its room exists: the game, its connections, and their views. */
export class TeamHost {
  readonly views: TeamViews;
  readonly details: TeamDetails;
  readonly connections: ConnectionTracker;
  readonly idle: IdleWatch;
  readonly #services: Services;
  readonly #opened: RunningTeam;
  readonly #show: () => void;
  readonly #ends: (() => void)[];
  #closed: boolean;
  #timed = false; // its real minutes are recorded

  /**
   * Takes the team's lease and rebuilds its game. `show` is called when views changed, `broken` when the game cannot
   * continue.
   */
  static async open(whole: Services, team: string, calls: { show: () => void; broken: () => void }): Promise<TeamHost> {
    // A failing timer of one team must not affect other teams.
    const failed = (error: unknown): void => whole.log.fault("a team's timer failed", error, { team });
    const services = Object.create(whole, { clock: { value: guardedClock(whole.clock, failed), enumerable: true } }) as Services;
    const free = await services.leases.take(team);
    let host: TeamHost | null = null;
    try {
      const changed = (): void => host?.changed();
      const released = (): void => void host?.catchUp();
      const opened = await openTeam(services, team, { changed, broken: calls.broken, released });
      host = new TeamHost(services, opened, calls.show, free);
      await host.#begin();
      services.shutTeams.opened(team);
      return host;
    } catch (error) {
      await host?.close();
      free();
      await reportShutTeam(services, team, error);
      throw error;
    }
  }

  private constructor(services: Services, opened: RunningTeam, show: () => void, free: () => void) {
    this.#services = services;
    this.#opened = opened;
    this.#show = show;
    this.views = new TeamViews(services, opened);
    this.details = new TeamDetails(services, opened, this.views);
    this.idle = new IdleWatch(
      services.clock,
      () => opened.game.state,
      () => this.publish(),
    );
    this.connections = new ConnectionTracker(
      services.clock,
      () => opened.game.state,
      command => this.report(command),
    );
    this.#ends = [free];
    this.#closed = opened.team.closed_at !== null;
  }

  get game() {
    return this.#opened.game;
  }
  get session(): string {
    return this.#opened.session.id;
  }

  report(command: SystemCommand): Promise<Answer> {
    return this.game.report({ by: 'clock', ...command });
  }

  /** Adds somebody with a seat in the team to the game; they may arrive at the very moment it starts. */
  async admit(seat: string): Promise<boolean> {
    if (this.game.state?.seats.some(other => other.id === seat && !other.left)) return true;
    await this.readPeople();
    this.game.registerDone(await this.#services.journal.doneElsewhere(this.game.team, seat));
    const row = await findSeat(this.#services.db, seat);
    const answer = await addSeat(this.#services.db, { id: seat, hand_at: row?.hand_at ?? null }, command => this.report(command));
    if (answer.ok) this.connections.expect(seat);
    return answer.ok;
  }

  /** Updates the views, and tells the session the state of the game. */
  changed(): void {
    this.#markEnd();
    this.#recordTime();
    this.#show();
    this.details.scheduleUpdate();
    this.publish();
  }

  publish(): void {
    publishSessionNews(this.#services, this.session, { type: 'team', status: this.status() }).catch((error: unknown) =>
      this.#services.log.fault('could not notify session', error, { team: this.game.team }),
    );
  }

  status(): TeamStatus {
    const { game, connections } = this;
    return {
      team: game.team,
      state: game.state,
      online: connections.onlineSeats(),
      offlineSince: connections.offlineSince(),
      quiet: this.idle.quiet(),
      time: game.time.told(),
      trouble: game.heldSince === null ? null : { kind: 'notKept', since: game.heldSince },
    };
  }

  /**
   * Reports to the game whatever happened to its people while it could not be told: after a start, or once writing works
   * again.
   */
  async catchUp(): Promise<void> {
    try {
      await reconcileSeats(this.#services, this.game, command => this.report(command));
      await this.connections.catchUp();
      this.publish();
    } catch (error) {
      this.#services.log.fault("could not catch up with the team's people", error, { team: this.game.team });
    }
  }

  readPeople = async (): Promise<void> => {
    try {
      const { db } = this.#services;
      const team = findTeam(db, this.game.team);
      [this.views.people, this.views.coaches, this.views.call] = await Promise.all([
        peopleOf(db, this.session),
        coachesOf(db),
        callOfTeam(db, this.session, this.game.team),
      ]);
      this.#opened.team.name = (await team)?.name ?? this.#opened.team.name; // the old name may have contained an erased one
      this.#show();
      this.details.scheduleUpdate();
    } catch (error) {
      this.#services.log.fault("could not read the team's people", error, { team: this.game.team });
    }
  };

  /** Finishes the queue and gives up the lease. */
  async close(): Promise<void> {
    for (const end of this.#ends.slice(1)) end();
    await this.game.close();
    this.#ends[0]!();
  }

  /** Records the end, so that the list of sessions need not open finished games. */
  #markEnd(): void {
    const closed = this.game.state?.phase === 'closed';
    if (closed === this.#closed) return;
    this.#closed = closed;
    const { db, clock, log } = this.#services;
    markClosed(db, this.game.team, closed ? clock.now() : null)
      .then(() => publishAccessChanged(this.#services)) // guests leave when the session is finished
      .catch((error: unknown) => log.fault('could not record the end of the game', error, { team: this.game.team }));
  }

  /** Later estimates learn from teams that came to the end; after an undo, the new end counts. */
  #recordTime(): void {
    const { state, level, team } = this.game;
    const over = state !== null && state.ended !== null;
    if (over === this.#timed) return;
    this.#timed = over;
    if (!over) return;
    recordPlayTime(this.#services, this.#opened.session, team, { level, state }).catch((error: unknown) =>
      this.#services.log.fault('could not record how long a team played', error, { team }),
    );
  }

  async #begin(): Promise<void> {
    await this.readPeople();
    await reconcileSeats(this.#services, this.game, command => this.report(command));
    const people = throttle(PEOPLE_REFRESH_MS, this.readPeople);
    const unlisten = await this.#services.bus.listen(peopleTopic(this.session), people);
    this.connections.reset();
    this.#ends.push(
      recordAlive(this.#services, { team: this.game.team, now: () => this.game.now() }),
      () => this.connections.stop(),
      () => this.idle.stop(),
      () => this.details.stop(),
      () => people.stop(),
      unlisten,
    );
    this.publish();
  }
}
