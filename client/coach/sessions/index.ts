/** The public interface of `sessions`; everything else in this folder is internal. */
export { SessionsPage } from './SessionsPage.tsx';
export { ShareSession } from './ShareSession.tsx';
