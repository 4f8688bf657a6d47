import type { Clock } from '../clock.ts';
import { hashToken, newId, newToken } from '../secrets.ts';
import type { Db } from '../storage/open.ts';
import type { CoachRow } from '../storage/schema.ts';
import { makePassphrase } from './makePassphrase.ts';
import { hashPassphrase, isPassphrase } from './scrypt.ts';

/** How long a coach stays signed in on a device: a working day with room. */
export const SIGN_IN_MS = 12 * 60 * 60 * 1000;

/** Who may host: pass phrases and the devices that are signed in. */
export class Coaches {
  #db: Db;
  #clock: Clock;

  constructor(db: Db, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  /** Makes the coach at the first start. Answers the pass phrase when it was made here and must be told once. */
  async prepare(name: string, wanted: string | null): Promise<string | null> {
    const coach = await this.#first();
    if (!coach) {
      const passphrase = wanted ?? makePassphrase();
      const row = {
        id: newId(),
        name,
        secret: await hashPassphrase(passphrase),
        created_at: this.#clock.now(),
        is_first: 1,
        set_secret: null,
      };
      await this.#db.insertInto('coach').values(row).execute();
      return wanted ? null : passphrase;
    }
    if (coach.name !== name) await this.#db.updateTable('coach').set({ name }).where('id', '=', coach.id).execute();
    if (wanted && !(await isPassphrase(wanted, coach.secret))) {
      await this.#db
        .updateTable('coach')
        .set({ secret: await hashPassphrase(wanted) })
        .where('id', '=', coach.id)
        .execute();
      await this.#db.deleteFrom('sign_in').where('coach_id', '=', coach.id).execute();
    }
    return null;
  }

  /** The token of a new sign-in, or null when the pass phrase is not right. */
  async signIn(passphrase: string): Promise<{ token: string; coach: CoachRow } | null> {
    const coach = await this.#first();
    if (!coach || !(await isPassphrase(passphrase, coach.secret))) return null;
    const token = newToken();
    const now = this.#clock.now();
    await this.#db
      .insertInto('sign_in')
      .values({ token_hash: hashToken(token), coach_id: coach.id, created_at: now, expires_at: now + SIGN_IN_MS })
      .execute();
    return { token, coach };
  }

  async signedIn(token: string | undefined): Promise<CoachRow | null> {
    if (!token) return null;
    const row = await this.#db
      .selectFrom('sign_in')
      .innerJoin('coach', 'coach.id', 'sign_in.coach_id')
      .selectAll('coach')
      .where('token_hash', '=', hashToken(token))
      .where('expires_at', '>', this.#clock.now())
      .executeTakeFirst();
    return row ?? null;
  }

  async signOut(token: string): Promise<void> {
    await this.#db.deleteFrom('sign_in').where('token_hash', '=', hashToken(token)).execute();
  }

  /** Forgets sign-ins that have ended. */
  async tidy(): Promise<void> {
    await this.#db.deleteFrom('sign_in').where('expires_at', '<=', this.#clock.now()).execute();
  }

  #first(): Promise<CoachRow | undefined> {
    return this.#db.selectFrom('coach').selectAll().orderBy('created_at').limit(1).executeTakeFirst();
  }
}
