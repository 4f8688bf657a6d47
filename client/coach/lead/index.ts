/** The public interface of `lead`; everything else in this folder is internal. */
export { DebriefView } from './DebriefView.tsx';
