import type { PlayerView, ViewMessage } from '../../shared/protocol/view.ts';

export interface SeenView {
  seq: number;
  view: PlayerView | null;
  before?: number; // what was seen on the line before this one
}

/** On a new line what was seen before counts no more: a team may have gone back, or begun anew. The view stays until another comes. */
export const onNewLine = ({ seq, view, before = -1 }: SeenView): SeenView => ({ seq: -1, view, before: Math.max(seq, before) });

/** Is a team at an earlier moment than this person saw on the line before? */
export const wentBack = (seen: SeenView, message: ViewMessage): boolean =>
  seen.view !== null && seen.before !== undefined && message.full && message.seq < seen.before;

/** Takes a view message in: a full one replaces all, another only its sections; older ones and parts of nothing are dropped. */
export function mergeView(seen: SeenView, message: ViewMessage): SeenView {
  if (message.full) return message.seq < seen.seq ? seen : { seq: message.seq, view: message.sections as PlayerView };
  if (!seen.view || message.seq < seen.seq) return seen;
  return { seq: message.seq, view: { ...seen.view, ...message.sections } };
}
