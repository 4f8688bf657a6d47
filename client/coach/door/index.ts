/** What other parts use of `door`; all else in this folder is its own. */
export { DoorBand } from './DoorBand.tsx';
