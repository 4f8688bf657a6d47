/** What other parts use of `join`; all else in this folder is its own. */
export { FacePicker } from './FacePicker.tsx';
