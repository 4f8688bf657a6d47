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

/** The text key for an error while joining; any unexpected error is a server error. */
export function failedKey(reason: HttpReason): `join.failed.${(typeof SAID)[number] | 'serverError'}` {
  const said = SAID.find(one => one === reason);
  return `join.failed.${said ?? 'serverError'}`;
}

export const SAID_AT_CODE = ['unknownCode', 'notFound', 'ended'] as const;
const OF_CODE: ReadonlySet<HttpReason> = new Set(SAID_AT_CODE);

/** Whether the error is about the code, so that it is shown at that field. */
export const isOfCode = (reason: HttpReason): boolean => OF_CODE.has(reason);
