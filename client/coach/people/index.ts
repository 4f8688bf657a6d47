/** The public interface of `people`; everything else in this folder is internal. */
export { Face } from './Face.tsx';
export { membersOf } from './membersOf.ts';
