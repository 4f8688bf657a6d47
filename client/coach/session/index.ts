/** The public interface of `session`; everything else in this folder is internal. */
export { SessionPage } from './SessionPage.tsx';
