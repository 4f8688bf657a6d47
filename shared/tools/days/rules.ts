import { byPart, refuse, type ToolRules } from '../contract.ts';
import { has } from '../content.ts';
import { DaysContent } from './content.ts';
import { DaysAction, type DaysParts } from './view.ts';
import { describeDays } from './describe.ts';

interface DaysState {
  chosen: string;
  by: string; // seat
}

export const daysRules: ToolRules<DaysContent, DaysState, DaysAction, DaysParts> = {
  content: DaysContent,
  action: DaysAction,
  parts: () => ['days'],
  partOf: () => 'days',
  initial: () => ({ chosen: '', by: '' }),
  act: (content, _, action, who) =>
    has(content.options, action.option) ? { chosen: action.option, by: who.seat } : refuse('unknown'),
  facts: (_, state) => ({ 'days.who': state.chosen }),

  project: byPart<DaysContent, DaysState, DaysParts>({
    days: (content, state, viewer) => ({
      options: content.options.map(({ id, label, quote }) => ({ id, label: viewer.say(label), quote: viewer.say(quote) })),
      chosen: state.chosen,
      by: state.chosen === '' ? null : viewer.name(state.by),
    }),
  }),

  texts: content => content.options.flatMap(option => [option.label, option.quote]),
  describe: describeDays,
};
