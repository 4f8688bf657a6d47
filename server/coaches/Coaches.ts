import type { Clock } from '../clock.ts';
import { hashToken, newId, newToken } from '../secrets.ts';
import { addCoach, allCoaches, changeCoach, deleteSignIns, firstCoach } from '../storage/coaches.ts';
import type { Db } from '../storage/open.ts';
import type { CoachRow } from '../storage/schema.ts';
import { makePassphrase } from './makePassphrase.ts';
import { isNamed } from './names.ts';
import { hashPassphrase, isPassphrase, DUMMY_HASH } from './scrypt.ts';

/** How long a coach stays signed in on a device: a long working day. */
export const SIGN_IN_MS = 12 * 60 * 60 * 1000;

/** Coaches, their pass phrases and their signed-in devices. */
export class Coaches {
  #db: Db;
  #clock: Clock;

  constructor(db: Db, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  /** Creates the first coach at the first start. Returns the pass phrase if it was generated and must be shown once. */
  async ensureFirstCoach(name: string, wanted: string | null): Promise<string | null> {
    const coach = await firstCoach(this.#db);
    if (!coach) {
      const passphrase = wanted ?? makePassphrase();
      const secret = await hashPassphrase(passphrase);
      const row = {
        id: newId(),
        name,
        secret,
        created_at: this.#clock.now(),
        is_first: 1,
        set_name: name,
        set_secret: wanted && secret,
        role: 'coach',
      };
      await addCoach(this.#db, row);
      return wanted ? null : passphrase;
    }
    if (coach.set_name !== name) await changeCoach(this.#db, coach.id, { name, set_name: name }); // else the app may have another one
    if (wanted) await this.#takeOver(coach, wanted);
    return null;
  }

  /** Applies the setting only if it has changed, so that a phrase chosen in the app survives a restart. */
  async #takeOver(coach: CoachRow, wanted: string): Promise<void> {
    if (coach.set_secret && (await isPassphrase(wanted, coach.set_secret))) return;
    const same = await isPassphrase(wanted, coach.secret);
    const secret = await hashPassphrase(wanted);
    await changeCoach(this.#db, coach.id, same ? { set_secret: secret } : { secret, set_secret: secret });
    if (!same) await deleteSignIns(this.#db, coach.id);
  }

  /** The token of a new sign-in, or null if name and pass phrase do not match. The first coach needs no name. */
  async signIn(passphrase: string, name?: string): Promise<{ token: string; coach: CoachRow } | null> {
    const candidatesFor = await this.meant(name);
    for (const coach of candidatesFor) {
      if (await isPassphrase(passphrase, coach.secret || DUMMY_HASH)) return { token: await this.open(coach.id), coach };
    }
    if (candidatesFor.length === 0) await isPassphrase(passphrase, DUMMY_HASH); // takes as long, so that nobody learns which names exist
    return null;
  }

  /** The coaches to whom a name may refer; without a name the first coach. */
  async meant(name?: string): Promise<CoachRow[]> {
    return (await allCoaches(this.#db)).filter(name === undefined ? coach => coach.is_first === 1 : isNamed(name));
  }

  /** Signs in a coach on one device; returns its token. */
  async open(coach: string): Promise<string> {
    const token = newToken();
    const now = this.#clock.now();
    await this.#db
      .insertInto('sign_in')
      .values({ token_hash: hashToken(token), coach_id: coach, created_at: now, expires_at: now + SIGN_IN_MS })
      .execute();
    return token;
  }

  async signedIn(token: string | undefined): Promise<CoachRow | null> {
    return token ? this.signedInBy(hashToken(token)) : null;
  }

  /** The same by the token's hash, which is what rooms have. */
  async signedInBy(tokenHash: string): Promise<CoachRow | null> {
    return (await this.signInOf(tokenHash))?.coach ?? null;
  }

  /** The coach who is signed in with a token of this hash, and until when (epoch ms). */
  async signInOf(tokenHash: string): Promise<{ coach: CoachRow; until: number } | null> {
    const row = await this.#db
      .selectFrom('sign_in')
      .innerJoin('coach', 'coach.id', 'sign_in.coach_id')
      .selectAll('coach')
      .select('expires_at')
      .where('token_hash', '=', tokenHash)
      .where('expires_at', '>', this.#clock.now())
      .executeTakeFirst();
    if (!row) return null;
    const { expires_at: until, ...coach } = row;
    return { coach, until };
  }

  /** Returns false if nobody was signed in with it. */
  async signOut(token: string): Promise<boolean> {
    const deleted = await this.#db.deleteFrom('sign_in').where('token_hash', '=', hashToken(token)).executeTakeFirst();
    return deleted.numDeletedRows > 0n;
  }

  /** Returns false if the old phrase is wrong. Every other device is signed out. */
  async changePassphrase(coach: CoachRow, token: string, old: string, next: string): Promise<boolean> {
    if (!(await isPassphrase(old, coach.secret))) return false;
    await changeCoach(this.#db, coach.id, { secret: await hashPassphrase(next) });
    await deleteSignIns(this.#db, coach.id, hashToken(token));
    return true;
  }

  /** Gives a coach another name. Returns false if a colleague has it. */
  async rename(coach: CoachRow, name: string): Promise<boolean> {
    const others = (await allCoaches(this.#db)).filter(({ id }) => id !== coach.id);
    if (others.some(isNamed(name))) return false;
    await changeCoach(this.#db, coach.id, { name });
    return true;
  }

  /** Deletes expired sign-ins and invitations. */
  async deleteExpired(): Promise<void> {
    const now = this.#clock.now();
    await this.#db.deleteFrom('sign_in').where('expires_at', '<=', now).execute();
    await this.#db.deleteFrom('invite').where('expires_at', '<=', now).execute();
  }
}
