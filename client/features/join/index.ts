/** The public interface of `join`; everything else in this folder is internal. */
export { FacePicker } from './FacePicker.tsx';
