import { called, tell, type Describe } from '../describing.ts';
import type { CalendarContent } from './content.ts';
import type { CalendarAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeCalendar: Describe<CalendarContent, CalendarAction> = (content, action) => {
  const at = called(content.slots, action.slot, 'from');
  if (action.type === 'clear') return tell('server.answers.calendar.clear', { at });
  return tell('server.answers.calendar.place', { name: called(content.people, action.person, 'name'), at });
};
