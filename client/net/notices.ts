import type { Rejection } from '../../shared/protocol/rejection.ts';

/** What the line has to say to a person without being asked. The pages find the words. */
export type Notice = { is: 'rejected'; reason: Rejection } | { is: 'takenOver' };

const listeners = new Set<(notice: Notice) => void>();

/** Tells every listener; without one it is lost, as before the first page. */
export function tell(notice: Notice): void {
  for (const listener of listeners) listener(notice);
}

/** Hears every notice until the function that it returns is called. */
export function onNotice(listener: (notice: Notice) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
