import { CloseReason } from '../../shared/protocol/closeReason.ts';
import { HttpFailure } from './http.ts';

/** What the connection does after it closed or could not be opened. */
export type Next =
  | { go: 'again'; afterMs: number }
  | { go: 'stop'; as: 'elsewhere' | 'removed' | 'refused' | 'ended' | 'crowded' }
  | { go: 'reload' }; // this page is older than the server

const LEFT_BY_OURSELVES = 4000;
const MOVE_MS = 50;
const FIRST_MS = 500;
const THEN_MS = 1_000;
/** A second reload within this time would be a loop. */
const RELOAD_GAP_MS = 60_000;

export interface Attempt {
  failures: number; // consecutive, since it was last online
  reloadedMsAgo: number | null;
}

/** What to do after a room closed with this code. */
export function afterClose(code: number, attempt: Attempt): Next {
  switch (code) {
    case CloseReason.elsewhere:
      return { go: 'stop', as: 'elsewhere' };
    case CloseReason.removed:
      return { go: 'stop', as: 'removed' };
    case CloseReason.refused:
      return { go: 'stop', as: 'refused' };
    case CloseReason.crowded:
      return { go: 'stop', as: 'crowded' };
    case CloseReason.ended:
    case CloseReason.signedOut:
      return { go: 'stop', as: 'ended' };
    case CloseReason.moved:
    case LEFT_BY_OURSELVES: // to join another room, or the same one in another language
      return attempt.failures === 0 ? { go: 'again', afterMs: MOVE_MS } : again(attempt);
    case CloseReason.oldVersion:
      return oldVersion(attempt);
    default:
      return again(attempt);
  }
}

/** What to do after looking up the seat or joining the room failed. */
export function afterFailure(error: unknown, attempt: Attempt): Next {
  if (error instanceof HttpFailure) {
    if (error.reason === 'elsewhere' || error.reason === 'refused') return { go: 'stop', as: error.reason };
    const gone = error.reason === 'ended' || error.reason === 'notFound' || error.reason === 'signedOut';
    return gone ? { go: 'stop', as: 'ended' } : again(attempt);
  }
  // Matchmaking refuses over HTTP: the message is the name of the close reason.
  const message = (error as { message?: unknown } | null)?.message;
  const reason = typeof message === 'string' && message in CloseReason ? CloseReason[message as keyof typeof CloseReason] : null;
  return reason === null ? again(attempt) : afterClose(reason, attempt);
}

/** Why the team's game is unavailable, when the server refused the join for that reason. */
export function troubleOf(error: unknown): 'notKept' | 'teamShut' | null {
  const message = (error as { message?: unknown } | null)?.message;
  return message === 'notKept' || message === 'teamShut' ? message : null;
}

const again = ({ failures }: Attempt): Next => ({ go: 'again', afterMs: failures === 0 ? FIRST_MS : THEN_MS });

function oldVersion(attempt: Attempt): Next {
  const lately = attempt.reloadedMsAgo !== null && attempt.reloadedMsAgo < RELOAD_GAP_MS;
  return lately ? again(attempt) : { go: 'reload' };
}
