import type { Facts, Team, Viewer } from '../contract.ts';
import { find, optionViews } from '../content.ts';
import type { AtsContent } from './content.ts';
import type { AtsParts, FilterChoice } from './view.ts';

/** The filter that somebody would switch off first, and the reason they give. */
export interface Choice {
  filter: string;
  reason: string;
}
export type Choices = Readonly<Record<string, Choice>> | undefined; // by seat
interface VoteState {
  choices?: Choices;
  on: readonly string[]; // filters
  losses: boolean; // the filters are set as they should be
}

/** The present seats that did not choose yet. */
export const waitsForChoice = (choices: Choices, { present }: Team): readonly string[] =>
  present.filter(seat => !choices?.[seat]);

/** How many must still choose, and how many different filters were chosen so far. */
export function countChoices(choices: Choices, team: Team): Facts {
  const chosen = new Set(team.present.flatMap(seat => choices?.[seat]?.filter ?? []));
  return { 'vote.waiting': waitsForChoice(choices, team).length, 'vote.filters': chosen.size };
}

/** The question, and once this person chose or it is over, who chose what and why, and at last which filters stayed on. */
export function projectVote(content: AtsContent, { choices, on, losses }: VoteState, viewer: Viewer): AtsParts['vote'] {
  const mine = choices?.[viewer.seat] ?? null;
  return {
    question: content.vote ? viewer.say(content.vote.question) : '',
    filters: optionViews(content.filters, viewer).map(filter => ({
      ...filter,
      choices: mine || viewer.over ? choicesOf(content, choices, viewer, filter.id) : [],
      on: losses ? on.includes(filter.id) : null,
    })),
    reasons: optionViews(content.vote?.reasons ?? [], viewer),
    mine,
  };
}

function choicesOf(content: AtsContent, choices: Choices, viewer: Viewer, filter: string): FilterChoice[] {
  return Object.entries(choices ?? {}).flatMap(([seat, choice]) => {
    const reason = find(content.vote?.reasons ?? [], choice.reason);
    return choice.filter === filter && reason ? { name: viewer.name(seat), reason: viewer.say(reason.label) } : [];
  });
}

/** Everybody's choice in words, by filter: "Gat in cv hooguit 6 maanden. Zo vallen goede mensen weg." */
export const saidOf = (content: AtsContent, choices: Choices, viewer: Viewer): { name: string; text: string }[] =>
  content.filters.flatMap(({ id, label }) =>
    choicesOf(content, choices, viewer, id).map(({ name, reason }) => ({ name, text: `${viewer.say(label)}. ${reason}.` })),
  );
