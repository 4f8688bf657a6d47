import type { Rejection } from '../../shared/protocol/rejection.ts';

/** What the connection reports to a person. `app/toastNotices.ts` finds the words. */
export type Notice = { is: 'rejected'; reason: Rejection } | { is: 'takenOver' };

const listeners = new Set<(notice: Notice) => void>();

/** Notifies every listener; without listeners the notice is lost. */
export function tell(notice: Notice): void {
  for (const listener of listeners) listener(notice);
}

/** Adds a listener; call the result to remove it. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
