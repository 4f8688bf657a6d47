import type { CompiledLevel } from '../../shared/level/compile.ts';
import { asleepStatus } from '../games/opening/asleepStatus.ts';
import { levelToShow } from '../levels/sessionLevel.ts';
import type { TeamStatus } from '../news/sessionNews.ts';
import type { Services } from '../services.ts';
import type { SeatRow, SessionRow, TeamRow, WishRow } from '../storage/schema.ts';
import { allSeatsOf, seatsAtDoor } from '../storage/seats.ts';
import { coachSeatsOf } from '../storage/seatTokens.ts';
import { coachName, findSession } from '../storage/sessions.ts';
import { sharedWith } from '../storage/shares.ts';
import { teamsOf } from '../storage/teams.ts';
import { wishesOf } from '../storage/wishes.ts';

/** What a session's room knows: a copy of the database, what the teams told, and who is in the lobby. */
export class HostedSession {
  readonly services: Services;
  session!: SessionRow;
  level!: CompiledLevel;
  coach = '';
  everybody: SeatRow[] = []; // also who was removed: their names still stand in a game
  seats: SeatRow[] = [];
  door: SeatRow[] = []; // who waits outside, and who was sent away there
  teams: TeamRow[] = [];
  coaches: { id: string; name: string }[] = []; // who may host: the owner first
  wishes: WishRow[] = [];
  coachSeats: ReadonlySet<string> = new Set(); // where a coach plays along
  readonly statuses = new Map<string, TeamStatus>();
  readonly hands = new Map<string, number>(); // seats with a hand up in a game -> since
  edition = 0; // another one whenever people, teams or who is in the lobby may have changed
  readonly coachesHere = new Map<string, number>(); // coach -> connections
  #read = '';
  #begun = 0; // refreshes
  #taken = 0; // the last one of which the answer was taken
  #sockets = new Map<string, number>();
  #left = new Map<string, number>();

  constructor(services: Services) {
    this.services = services;
  }

  async open(id: string): Promise<void> {
    const session = await findSession(this.services.db, id);
    if (!session) throw new Error(`session ${id} is not there`);
    this.session = session;
    this.level = await levelToShow(this.services, session);
    await this.refresh();
    for (const team of this.teams) if (team.started_at !== null) this.hear(await this.#statusOf(team.id));
  }

  /**
   * Reads people and teams anew, and what was planned: it may be changed from elsewhere. Of two that overlap the one counts
   * that began last: the other may have read what no longer holds.
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
    ]);
    if (nth < this.#taken) return;
    this.#taken = nth;
    this.session = session;
    let colleagues: { id: string; name: string }[];
    [this.coach, this.everybody, this.door, this.teams, this.wishes, this.coachSeats, colleagues] = read;
    this.coaches = [{ id: session.coach_id, name: this.coach }, ...colleagues];
    this.seats = this.everybody.filter(seat => seat.removed_at === null);
    this.#note();
  }

  /** Does the session know this seat, inside or at the door? Who has just joined may come before that was read. */
  knows(seat: string): boolean {
    return [...this.everybody, ...this.door].some(one => one.id === seat);
  }

  /** Takes in what a team's room told. */
  hear(status: TeamStatus): void {
    this.statuses.set(status.team, status);
    for (const seat of status.state?.seats ?? []) {
      if (!seat.hand) this.hands.delete(seat.id);
      else if (!this.hands.has(seat.id)) this.hands.set(seat.id, this.services.clock.now());
    }
  }

  arrive(seat: string): void {
    this.#sockets.set(seat, (this.#sockets.get(seat) ?? 0) + 1);
    this.#left.delete(seat);
    this.edition += 1;
  }
  leave(seat: string): void {
    this.edition += 1;
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
  /** Epoch ms of the last touch of somebody who is there and quiet; null: not quiet. */
  quietSince(seat: SeatRow): number | null {
    return this.here(seat) ? (this.#statusFor(seat)?.quiet[seat.id] ?? null) : null;
  }
  running(team: string | null): boolean {
    return this.teams.some(other => other.id === team && other.started_at !== null);
  }
  /** The people of a team, or those without one. */
  inTeam(team: string | null): SeatRow[] {
    return this.seats.filter(seat => seat.team_id === team);
  }
  /** Who can still be divided: everybody whose team has not started. */
  divisible(): SeatRow[] {
    return this.seats.filter(seat => !this.running(seat.team_id));
  }

  /** What was read again and is as it was makes nothing new. */
  #note(): void {
    const teams = this.teams.map(team => ({ ...team, alive_at: null })); // written every few seconds
    const read = JSON.stringify([this.everybody, teams, this.coaches, [...this.coachSeats]]);
    if (read !== this.#read) this.edition += 1;
    this.#read = read;
  }
  #statusFor(seat: SeatRow): TeamStatus | undefined {
    return seat.team_id ? this.statuses.get(seat.team_id) : undefined;
  }
  /** What is the matter with one team is told of that team; the others and the session go on. */
  async #statusOf(team: string): Promise<TeamStatus> {
    const live = await this.services.teamHosts.find(team).catch(() => null);
    if (live) return live;
    const asleep = await asleepStatus(this.services, this.session, team);
    // The server ended between two writes of a move: the game takes it in now, or somebody would be in two teams.
    return this.#agrees(asleep) ? asleep : this.services.teamHosts.call(team, 'status', []).catch(() => asleep);
  }
  #agrees({ team, state, trouble }: TeamStatus): boolean {
    if (!state || trouble || state.phase === 'closed') return true;
    const sitting = state.seats.filter(seat => !seat.left).map(seat => seat.id);
    const members = this.inTeam(team).map(seat => seat.id);
    return sitting.length === members.length && sitting.every(seat => members.includes(seat));
  }
}
