/** What other parts use of `door`; all else in this folder is its own. */
export { DoorPage } from './DoorPage.tsx';
