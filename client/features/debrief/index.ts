/** What other parts use of `debrief`; all else in this folder is its own. */
export { WhatIfDrawing } from './pictures/WhatIfDrawing.tsx';
export { CoachReplay } from './replay/CoachReplay.tsx';
