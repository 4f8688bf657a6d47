/** The public interface of `graph`; everything else in this folder is internal. */
export { PuzzleGraph } from './PuzzleGraph.tsx';
export { StateSign } from './StateSign.tsx';
export { puzzleSign, type PuzzleSign } from './puzzleSign.ts';
export { layOut } from './layOut.ts';
