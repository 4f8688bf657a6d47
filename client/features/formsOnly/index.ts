/** The public interface of `formsOnly`; everything else in this folder is internal. */
export { FormsOnlyGate } from './FormsOnlyGate.tsx';
