/** The public interface of `team`; everything else in this folder is internal. */
export { TeamPage } from './TeamPage.tsx';
