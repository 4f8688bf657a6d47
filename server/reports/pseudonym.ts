import { createHash } from 'node:crypto';

/** The same for one seat in every export of this server; nobody finds the seat from it, and after erasing nobody can. */
export const pseudonymOf = (seat: string): string =>
  createHash('sha256').update(`pseudonym of ${seat}`).digest('base64url').replace(/[-_]/g, '').slice(0, 12);
