/** The public interface of `teams`; everything else in this folder is internal. */
export { endTimes } from './endTimes.ts';
export { BrokenTile } from './BrokenTile.tsx';
export { PersonActs } from './PersonActs.tsx';
export { TeamBars } from './TeamBars.tsx';
export { TeamFaces } from './TeamFaces.tsx';
export { TeamTile } from './TeamTile.tsx';
export { hasBegun, type Part, partNow, summary } from './summary.ts';
export { gameState, statusWords, toneOf } from './teamStatus.ts';
