/** What other parts use of `graph`; all else in this folder is its own. */
export { PuzzleGraph } from './PuzzleGraph.tsx';
export { StateSign } from './StateSign.tsx';
export { layOut } from './layOut.ts';
