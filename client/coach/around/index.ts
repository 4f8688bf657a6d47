/** The public interface of `around`; everything else in this folder is internal. */
export { AroundPage } from './AroundPage.tsx';
export { InvitedPanel } from './InvitedPanel.tsx';
export { PlannedDay } from './PlannedDay.tsx';
