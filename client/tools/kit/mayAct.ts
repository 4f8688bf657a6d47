import type { ToolView } from '../../../shared/protocol/view.ts';

/** Whether this person may act in a part now: it is open, and no colleague does the work for them. */
export const mayAct = (tool: Pick<ToolView, 'takenOver'>, part: { usable: boolean }): boolean =>
  part.usable && tool.takenOver === null;
