import type { PlayerView, ViewMessage } from '../../shared/protocol/view.ts';

export interface SeenView {
  seq: number;
  view: PlayerView | null;
}

/** Takes a view message in: a full one replaces all, another only its sections; older ones and parts of nothing are dropped. */
export function mergeView(seen: SeenView, message: ViewMessage): SeenView {
  if (message.full) return message.seq < seen.seq ? seen : { seq: message.seq, view: message.sections as PlayerView };
  if (!seen.view || message.seq < seen.seq) return seen;
  return { seq: message.seq, view: { ...seen.view, ...message.sections } };
}
