/** The public interface of `rows`; everything else in this folder is internal. */
export { TeamsRows } from './TeamsRows.tsx';
