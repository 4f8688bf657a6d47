/** The public interface of `time`; everything else in this folder is internal. */
export { TimePage } from './TimePage.tsx';
