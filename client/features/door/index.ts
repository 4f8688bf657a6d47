/** The public interface of `door`; everything else in this folder is internal. */
export { DoorPage } from './DoorPage.tsx';
