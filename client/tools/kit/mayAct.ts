import type { ToolView } from '../../../shared/protocol/view.ts';

/** Whether this person may act in a part now: it is usable, and no colleague has taken over the tool. */
export const mayAct = (tool: Pick<ToolView, 'takenOver'>, part: { usable: boolean }): boolean =>
  part.usable && tool.takenOver === null;
