/** The public interface of `debrief`; everything else in this folder is internal. */
export { WhatIfDrawing } from './pictures/WhatIfDrawing.tsx';
export { CoachReplay } from './replay/CoachReplay.tsx';
export { EvidenceScores } from './pictures/EvidenceScores.tsx';
export { ScreenReplay } from './replay/ScreenReplay.tsx';
