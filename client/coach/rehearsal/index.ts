/** The public interface of `rehearsal`: what a coach lets happen in a practice run, and how that went. */
export { IncidentMenu } from './IncidentMenu.tsx';
