/** What other parts use of `lead`; all else in this folder is its own. */
export { LeadView } from './LeadView.tsx';
