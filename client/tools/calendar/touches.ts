import type { CalendarParts } from '../../../shared/tools/calendar/view.ts';
import { named, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const calendarTouches: Touches<'calendar'> = {
  place({ slots }, { slot, person }) {
    const there = slots?.talks.find(talk => talk.slot === slot || talk.person === person);
    return { is: [at(slots, slot)?.person, named(slots?.people, person)?.slot], by: there?.by };
  },
  clear: ({ slots }, { slot }) => ({ is: at(slots, slot)?.person, by: at(slots, slot)?.by }),
};

const at = (view: CalendarParts['slots'] | undefined, slot: string) => view?.talks.find(talk => talk.slot === slot);
