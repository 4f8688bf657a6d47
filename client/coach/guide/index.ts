/** The public interface of `guide`; everything else in this folder is internal. */
export { GuidePage } from './GuidePage.tsx';
