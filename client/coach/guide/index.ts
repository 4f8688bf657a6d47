/** What other parts use of `guide`; all else in this folder is its own. */
export { GuidePage } from './GuidePage.tsx';
