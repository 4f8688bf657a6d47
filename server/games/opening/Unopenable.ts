import type { BrokenWhy } from '../../../shared/protocol/teamTrouble.ts';
import { isUnavailable } from '../../storage/storeFault.ts';

/** A team that cannot be opened, and why. Other teams are not affected. */
export class Unopenable extends Error {
  readonly why: BrokenWhy;

  constructor(why: BrokenWhy, cause: unknown) {
    super(`team cannot be opened: ${why}`, { cause });
    this.name = 'Unopenable';
    this.why = why;
  }
}

/** The reason for a thrown error that kept a team shut. */
export function shutReason(error: unknown): BrokenWhy {
  if (error instanceof Unopenable) return error.why;
  return isUnavailable(error) ? 'store' : 'unknown';
}
