import type { PlayerView, ViewMessage } from '../../shared/protocol/view.ts';

export interface SeenView {
  seq: number;
  view: PlayerView | null;
  before?: number; // highest number seen before the reconnect
}

/** After a reconnect any number is accepted: the team may have been restored or restarted. The old view stays until a new one comes. */
export const onReconnect = ({ seq, view, before = -1 }: SeenView): SeenView => ({ seq: -1, view, before: Math.max(seq, before) });

/** Whether the team is at an earlier moment than this person saw before the reconnect. */
export const wentBack = (seen: SeenView, message: ViewMessage): boolean =>
  seen.view !== null && seen.before !== undefined && message.full && message.seq < seen.before;

/** Applies a view message: a full one replaces everything, a partial one its sections. Older ones, and parts before a full one, are dropped. */
export function mergeView(seen: SeenView, message: ViewMessage): SeenView {
  if (message.full) return message.seq < seen.seq ? seen : { seq: message.seq, view: message.sections as PlayerView };
  if (!seen.view || message.seq < seen.seq) return seen;
  return { seq: message.seq, view: { ...seen.view, ...message.sections } };
}
