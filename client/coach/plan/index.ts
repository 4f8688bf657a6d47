/** What other parts use of `plan`; all else in this folder is its own. */
export { PlanRoute } from './PlanRoute.tsx';
