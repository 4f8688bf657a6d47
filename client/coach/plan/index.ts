/** The public interface of `plan`; everything else in this folder is internal. */
export { PlanRoute } from './PlanRoute.tsx';
