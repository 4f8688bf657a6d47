import type { CoachRole } from '../../shared/protocol/http.ts';
import type { Clock } from '../clock.ts';
import { hashToken, newId, newToken } from '../secrets.ts';
import { addCoach, allCoaches, changeCoach, deleteSignIns } from '../storage/coaches.ts';
import type { Db } from '../storage/open.ts';
import type { CoachRow, InviteTable } from '../storage/schema.ts';
import { isNamed } from './names.ts';
import { roleOf } from '../storage/coachRoles.ts';
import { hashPassphrase } from './scrypt.ts';

const INVITE_MS = 7 * 24 * 3600 * 1000;

export interface OpenInvite {
  token: string;
  expiresAt: number; // epoch ms
}

/** Links with which coaches choose a pass phrase: for their first sign-in, or because they forgot the old one. */
export class Invites {
  #db: Db;
  #clock: Clock;

  constructor(db: Db, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  /**
   * A link for a new coach or programme manager, or a new link for one who has not accepted yet. Null if somebody has that name, or
   * was invited with it for the other role.
   */
  async invite(name: string, role: CoachRole): Promise<OpenInvite | null> {
    const coach = (await allCoaches(this.#db)).find(isNamed(name));
    if (coach && (coach.secret || roleOf(coach) !== role)) return null;
    const row = {
      id: newId(),
      name,
      secret: '',
      created_at: this.#clock.now(),
      is_first: 0,
      set_name: null,
      set_secret: null,
      role,
    };
    if (!coach) await addCoach(this.#db, row);
    return this.#open(coach ?? row, false);
  }

  /** A link to choose a new pass phrase; the old one works until it is used. Null if nobody has that name. */
  async reset(name: string): Promise<OpenInvite | null> {
    const coach = (await allCoaches(this.#db)).find(isNamed(name));
    return coach ? this.#open(coach, !!coach.secret) : null;
  }

  /** The coach for whom a link was made. */
  async find(token: string): Promise<{ coach: CoachRow; reset: boolean } | null> {
    const row = await this.#db
      .selectFrom('invite')
      .innerJoin('coach', 'coach.id', 'invite.coach_id')
      .selectAll('coach')
      .select('reset')
      .where('token_hash', '=', hashToken(token))
      .where('expires_at', '>', this.#clock.now())
      .executeTakeFirst();
    if (!row) return null;
    const { reset, ...coach } = row;
    return { coach, reset: reset === 1 };
  }

  /** Uses up a link and signs out the coach's devices. Null if it was used before or has expired. */
  async accept(token: string, passphrase: string): Promise<CoachRow | null> {
    const found = await this.find(token);
    if (!found) return null;
    const secret = await hashPassphrase(passphrase);
    const used = await this.#db.deleteFrom('invite').where('token_hash', '=', hashToken(token)).executeTakeFirst();
    if (used.numDeletedRows === 0n) return null; // somebody else was first
    await changeCoach(this.#db, found.coach.id, { secret });
    await deleteSignIns(this.#db, found.coach.id);
    return found.coach;
  }

  /** Until when each coach's link is valid. */
  async openUntil(): Promise<Map<string, number>> {
    const rows = await this.#db
      .selectFrom('invite')
      .select(['coach_id', 'expires_at'])
      .where('expires_at', '>', this.#clock.now())
      .execute();
    return new Map(rows.map(row => [row.coach_id, row.expires_at]));
  }

  async #open(coach: CoachRow, reset: boolean): Promise<OpenInvite> {
    const token = newToken();
    const now = this.#clock.now();
    const row: InviteTable = {
      token_hash: hashToken(token),
      coach_id: coach.id,
      reset: Number(reset),
      created_at: now,
      expires_at: now + INVITE_MS,
    };
    await this.#db.deleteFrom('invite').where('coach_id', '=', coach.id).execute(); // only the newest link works
    await this.#db.insertInto('invite').values(row).execute();
    return { token, expiresAt: row.expires_at };
  }
}
