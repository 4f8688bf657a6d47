import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { visibleParts } from './stepsOfTool.ts';

// Parts in which one reads, or tells a colleague what one sees: pressing there does not finish a step.
const ONLY_READ: readonly string[] = ['login.screen'];

/** Whether a tool has something to press in it that brings a step forward. */
export const actsInside = (tool: AnyToolView): boolean =>
  Object.entries(visibleParts(tool)).some(([name, part]) => part?.usable === true && !ONLY_READ.includes(`${tool.kind}.${name}`));
