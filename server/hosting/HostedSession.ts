import { callOf, NO_CALL } from '../../shared/protocol/call.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { PlayTime } from '../../shared/level/estimate/PlayTime.ts';
import { asleepStatus } from '../games/opening/asleepStatus.ts';
import { realTimesOf } from '../levels/playTimes.ts';
import { levelToShow } from '../levels/sessionLevel.ts';
import type { TeamStatus } from '../news/sessionNews.ts';
import type { Services } from '../services.ts';
import { aroundOf, type StoredAround } from '../storage/around.ts';
import type { SeatRow, SessionRow, TeamRow, WishRow } from '../storage/schema.ts';
import { allSeatsOf, seatsAtDoor } from '../storage/seats.ts';
import { coachSeatsOf, movedSeatsOf } from '../storage/seatTokens.ts';
import { coachName, findSession } from '../storage/sessions.ts';
import { sharedWith } from '../storage/shares.ts';
import { teamsOf } from '../storage/teams.ts';
import { wishesOf } from '../storage/wishes.ts';

/** The state of a session's room: a copy of the database, the statuses of its teams, and who is connected to the lobby. */
export class HostedSession {
  readonly services: Services;
  session!: SessionRow;
  level!: CompiledLevel;
  times: readonly PlayTime[] = []; // how long real teams played the level
  coach = '';
  allSeats: SeatRow[] = []; // including those who were removed: their names still appear in a game
  seats: SeatRow[] = [];
  door: SeatRow[] = []; // people waiting at the door, and people refused there
  teams: TeamRow[] = [];
  coaches: { id: string; name: string }[] = []; // who may host; the owner first
  wishes: WishRow[] = [];
  around: StoredAround = { call: NO_CALL, invited: [], changes: 0 };
  coachSeats: ReadonlySet<string> = new Set(); // seats in which a coach plays along
  movedAt: ReadonlyMap<string, number> = new Map(); // seats that went on on another device by themselves -> since, epoch ms
  readonly statuses = new Map<string, TeamStatus>();
  readonly hands = new Map<string, number>(); // seats with a raised hand in a game -> since, epoch ms
  version = 0; // changes whenever people, teams or connections may have changed
  readonly coachesHere = new Map<string, number>(); // coach -> connections
  #read = '';
  #begun = 0; // refreshes started
  #taken = 0; // the latest refresh whose result was used
  #sockets = new Map<string, number>();
  #left = new Map<string, number>();

  constructor(services: Services) {
    this.services = services;
  }

  async open(id: string): Promise<void> {
    const session = await findSession(this.services.db, id);
    if (!session) throw new Error(`session ${id} does not exist`);
    this.session = session;
    await this.refresh();
    for (const team of this.teams) if (team.started_at !== null) this.receiveStatus(await this.#statusOf(team.id));
  }

  /** The level in the form that the session now has, and how long real teams played it. */
  async #levelOf(session: SessionRow): Promise<[CompiledLevel, PlayTime[]]> {
    const level = await levelToShow(this.services, session);
    return [level, await realTimesOf(this.services, session.level, level)];
  }

  /**
   * Reads people, teams and the session's options again: they may have been changed elsewhere. Of two overlapping
   * refreshes the one that started last counts: the other may have read outdated rows.
   */
  async refresh(): Promise<void> {
    const { db } = this.services;
    const nth = ++this.#begun;
    const session = (await findSession(db, this.session.id)) ?? this.session;
    const { id } = session;
    const read = await Promise.all([
      coachName(db, session.coach_id),
      allSeatsOf(db, id),
      seatsAtDoor(db, id),
      teamsOf(db, id),
      wishesOf(db, id),
      coachSeatsOf(db, id),
      sharedWith(db, id),
      this.#levelOf(session),
      movedSeatsOf(db, id),
      aroundOf(db, id),
    ]);
    if (nth < this.#taken) return;
    this.#taken = nth;
    [this.level, this.times] = read[7];
    this.movedAt = read[8];
    this.around = read[9];
    this.session = session;
    let colleagues: { id: string; name: string }[];
    [this.coach, this.allSeats, this.door, this.teams, this.wishes, this.coachSeats, colleagues] = read;
    this.coaches = [{ id: session.coach_id, name: this.coach }, ...colleagues];
    this.seats = this.allSeats.filter(seat => seat.removed_at === null);
    this.#note();
  }

  /**
   * Whether the session knows this seat, inside or at the door. Somebody who has just joined may connect before that was
   * read.
   */
  knows(seat: string): boolean {
    return [...this.allSeats, ...this.door].some(one => one.id === seat);
  }

  /** Takes in the status that a team's host published. */
  receiveStatus(status: TeamStatus): void {
    const before = this.statuses.get(status.team)?.state?.seats ?? [];
    this.statuses.set(status.team, status);
    for (const seat of status.state?.seats ?? []) {
      const isNew = !before.some(({ id }) => id === seat.id);
      if (!seat.hand) this.hands.delete(seat.id);
      else if (!this.hands.has(seat.id))
        this.hands.set(seat.id, (isNew ? this.#handInWaitingRoom(seat.id) : null) ?? this.services.clock.now());
    }
  }

  /** Since when the hand of somebody who comes into a game was up before. */
  #handInWaitingRoom(seat: string): number | null {
    return this.allSeats.find(one => one.id === seat)?.hand_at ?? null;
  }

  arrive(seat: string): void {
    this.#sockets.set(seat, (this.#sockets.get(seat) ?? 0) + 1);
    this.#left.delete(seat);
    this.version += 1;
  }
  leave(seat: string): void {
    this.version += 1;
    const left = (this.#sockets.get(seat) ?? 1) - 1;
    if (left > 0) this.#sockets.set(seat, left);
    else {
      this.#sockets.delete(seat);
      this.#left.set(seat, this.services.clock.now());
    }
  }

  coachCame(coach: string): void {
    this.coachesHere.set(coach, (this.coachesHere.get(coach) ?? 0) + 1);
  }
  coachWent(coach: string): void {
    const left = (this.coachesHere.get(coach) ?? 1) - 1;
    if (left > 0) this.coachesHere.set(coach, left);
    else this.coachesHere.delete(coach);
  }

  here(seat: SeatRow): boolean {
    return this.#sockets.has(seat.id) || !!this.#statusFor(seat)?.online.includes(seat.id);
  }
  awaySince(seat: SeatRow): number | null {
    if (this.here(seat)) return null;
    return this.#statusFor(seat)?.offlineSince[seat.id] ?? this.#left.get(seat.id) ?? seat.joined_at;
  }
  /** Epoch ms of the last activity of somebody who is connected and quiet; null: not quiet. */
  quietSince(seat: SeatRow): number | null {
    return this.here(seat) ? (this.#statusFor(seat)?.quiet[seat.id] ?? null) : null;
  }
  running(team: string | null): boolean {
    return this.teams.some(other => other.id === team && other.started_at !== null);
  }
  /** The address where a team talks; null: none, or for everybody without a team. */
  callOf(team: string | null): string | null {
    const position = this.teams.findIndex(other => other.id === team);
    return callOf(this.around.call, position < 0 ? null : { name: this.teams[position]!.name, position });
  }
  /** The people of a team; null: those without one. */
  inTeam(team: string | null): SeatRow[] {
    return this.seats.filter(seat => seat.team_id === team);
  }
  /** People who can still be divided over teams: those whose team has not started. */
  unstartedPeople(): SeatRow[] {
    return this.seats.filter(seat => !this.running(seat.team_id));
  }

  /** A refresh that read the same as before changes nothing. */
  #note(): void {
    const teams = this.teams.map(team => ({ ...team, alive_at: null })); // changes every few seconds
    const read = JSON.stringify([this.allSeats, teams, this.coaches, [...this.coachSeats], [...this.movedAt]]);
    if (read !== this.#read) this.version += 1;
    this.#read = read;
  }
  #statusFor(seat: SeatRow): TeamStatus | undefined {
    return seat.team_id ? this.statuses.get(seat.team_id) : undefined;
  }
  /** Never throws: a problem with one team is reported for that team, and the session goes on. */
  async #statusOf(team: string): Promise<TeamStatus> {
    const live = await this.services.teamHosts.find(team).catch(() => null);
    if (live) return live;
    const asleep = await asleepStatus(this.services, this.session, team);
    // The server ended between two writes of a move. Waking the game completes it, or somebody would be in two teams.
    return this.#agrees(asleep) ? asleep : this.services.teamHosts.call(team, 'status', []).catch(() => asleep);
  }
  #agrees({ team, state, trouble }: TeamStatus): boolean {
    if (!state || trouble || state.phase === 'closed') return true;
    const sitting = state.seats.filter(seat => !seat.left).map(seat => seat.id);
    const members = this.inTeam(team).map(seat => seat.id);
    return sitting.length === members.length && sitting.every(seat => members.includes(seat));
  }
}
