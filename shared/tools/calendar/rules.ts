import { timeText } from '../../text/times.ts';
import { byPart, refuse, type Facts, type ToolRules } from '../contract.ts';
import { byName, find, has } from '../content.ts';
import { CalendarContent } from './content.ts';
import { CalendarAction, type CalendarParts } from './view.ts';
import { describeCalendar } from './describe.ts';

interface CalendarState {
  placed: Readonly<Record<string, { person: string; by: string }>>; // by slot
}

export const calendarRules: ToolRules<CalendarContent, CalendarState, CalendarAction, CalendarParts> = {
  content: CalendarContent,
  action: CalendarAction,
  parts: () => ['slots'],
  partOf: () => 'slots',
  initial: () => ({ placed: {} }),

  act(content, state, action, who) {
    if (!has(content.slots, action.slot)) return refuse('unknown');
    if (action.type === 'place' && !has(content.people, action.person)) return refuse('unknown');
    // A person has one talk: placing somebody again moves them.
    const others = Object.entries(state.placed).filter(
      ([slot, { person }]) => slot !== action.slot && !(action.type === 'place' && person === action.person),
    );
    const placed =
      action.type === 'place' ? [...others, [action.slot, { person: action.person, by: who.seat }] as const] : others;
    return { placed: Object.fromEntries(placed) };
  },

  facts: (content, state) => {
    const facts: Record<string, Facts[string]> = {
      'slots.placed': content.slots.flatMap(slot => state.placed[slot.id]?.person ?? []),
    };
    for (const slot of content.slots) facts[`slots.${slot.id}`] = state.placed[slot.id]?.person ?? '';
    return facts;
  },

  project: byPart<CalendarContent, CalendarState, CalendarParts>({
    slots: (content, state, viewer) => ({
      times: content.slots.map(({ id, from, to }) => ({ id, from: viewer.say(timeText(from)), to: viewer.say(timeText(to)) })),
      agendas: content.agendas.map(agenda => ({
        id: agenda.id,
        name: viewer.say(agenda.name),
        cells: content.slots.map(slot => {
          const entry = agenda.entries.find(({ slot: id }) => id === slot.id);
          return { slot: slot.id, text: entry ? viewer.say(entry.text) : null, busy: entry?.busy ?? false };
        }),
      })),
      people: content.people
        .map(({ id, name }) => ({ id, name, slot: content.slots.find(slot => state.placed[slot.id]?.person === id)?.id ?? null }))
        .toSorted(byName),
      talks: content.slots.flatMap(slot => {
        const talk = state.placed[slot.id];
        return talk
          ? [
              {
                slot: slot.id,
                person: talk.person,
                name: find(content.people, talk.person)?.name ?? '',
                by: viewer.name(talk.by),
              },
            ]
          : [];
      }),
    }),
  }),

  texts: content => content.agendas.flatMap(agenda => [agenda.name, ...agenda.entries.map(entry => entry.text)]),
  describe: describeCalendar,
};
