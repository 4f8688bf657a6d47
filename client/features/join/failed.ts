import type { HttpReason } from '../../net/http.ts';

const SAID = [
  'badRequest',
  'unknownCode',
  'tooManyTries',
  'full',
  'doorFull',
  'ended',
  'notFound',
  'offline',
  'coachName',
  'refused',
  'elsewhere',
  'notKept',
] as const;

/** The sentence for what can go wrong while joining; anything else is our own fault. */
export function failedKey(reason: HttpReason): `join.failed.${(typeof SAID)[number] | 'serverError'}` {
  const said = SAID.find(one => one === reason);
  return `join.failed.${said ?? 'serverError'}`;
}

const OF_CODE: ReadonlySet<HttpReason> = new Set(['unknownCode', 'notFound', 'ended']);

/** Whether it is the code that does not open: then that is said at its field. */
export const isOfCode = (reason: HttpReason): boolean => OF_CODE.has(reason);
