import { createHash, createHmac } from 'node:crypto';
import type { Db } from '../storage/open.ts';

const LENGTH = 16; // letters and digits: 95 bits

/**
 * Pseudonyms, made with a secret of this server: knowing every seat, team and code is not enough to compute them. They
 * differ per session and per use, so that two kinds of files, or files of two sessions, cannot be linked. Codes are the
 * exception: people type one so that two sessions can be compared.
 */
export class Pseudonyms {
  #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  static async open(db: Db): Promise<Pseudonyms> {
    const row = await db.selectFrom('server_secret').select('value').where('name', '=', 'pseudonyms').executeTakeFirstOrThrow();
    return new Pseudonyms(row.value);
  }

  /** Of a person in the research file of a session. */
  forResearch = (session: string, seat: string): string => this.#make(['research', session, seat]);
  /** Of a person in statements to a learning record store. */
  forRecordStore = (session: string, seat: string): string => this.#make(['record store', session, seat]);
  /** Of a game in a learning record store. */
  forGame = (session: string, team: string): string => this.#make(['game', session, team]);
  /** Of a code that a person typed: the same in every session, regardless of case. */
  forCode = (code: string): string => this.#make(['code', code.normalize('NFKC').toLowerCase()]);

  #make(of: readonly string[]): string {
    const bytes = createHmac('sha256', this.#secret).update(JSON.stringify(of)).digest('base64url');
    return bytes.replace(/[-_]/g, '').slice(0, LENGTH);
  }
}

/** The pseudonym that older versions used in a learning record store: queued statements may still contain it. */
export const olderPseudonymOf = (seat: string): string =>
  createHash('sha256').update(`pseudonym of ${seat}`).digest('base64url').replace(/[-_]/g, '').slice(0, 12);
