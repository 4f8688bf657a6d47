/** The public interface of `plans`; everything else in this folder is internal. */
export { PlansPage } from './PlansPage.tsx';
