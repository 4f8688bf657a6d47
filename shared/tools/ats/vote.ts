import type { Facts, Team, Viewer } from '../contract.ts';
import { find, optionViews } from '../content.ts';
import type { AtsContent } from './content.ts';
import type { AtsParts } from './view.ts';

/** The filter that somebody would switch off first, and the reason they give. */
export interface Choice {
  filter: string;
  reason: string;
}
export type Choices = Readonly<Record<string, Choice>> | undefined; // by seat

/** The present seats that did not choose yet. */
export const waitsForChoice = (choices: Choices, { present }: Team): readonly string[] =>
  present.filter(seat => !choices?.[seat]);

/** How many must still choose, and how many different filters were chosen so far. */
export function countChoices(choices: Choices, team: Team): Facts {
  const chosen = new Set(team.present.flatMap(seat => choices?.[seat]?.filter ?? []));
  return { 'vote.waiting': waitsForChoice(choices, team).length, 'vote.filters': chosen.size };
}

/** The question, and once this person chose or it is over, who chose what and why. */
export function projectVote(content: AtsContent, choices: Choices, viewer: Viewer): AtsParts['vote'] {
  const reasons = content.vote?.reasons ?? [];
  const mine = choices?.[viewer.seat] ?? null;
  const made = Object.entries(choices ?? {});
  return {
    question: content.vote ? viewer.say(content.vote.question) : '',
    filters: optionViews(content.filters, viewer),
    reasons: optionViews(reasons, viewer),
    mine,
    chose: made.map(([seat]) => viewer.name(seat)),
    choices:
      mine || viewer.over
        ? made.map(([seat, choice]) => {
            const reason = find(reasons, choice.reason);
            return { name: viewer.name(seat), filter: choice.filter, reason: reason ? viewer.say(reason.label) : '' };
          })
        : null,
  };
}

/** Everybody's choice in words: "Gat in cv hooguit 6 maanden: zo vallen goede mensen weg". */
export const saidOf = (content: AtsContent, choices: Choices, viewer: Viewer): { name: string; text: string }[] =>
  Object.entries(choices ?? {}).flatMap(([seat, choice]) => {
    const filter = find(content.filters, choice.filter);
    const reason = find(content.vote?.reasons ?? [], choice.reason);
    if (!filter || !reason) return [];
    return { name: viewer.name(seat), text: `${viewer.say(filter.label)}. ${viewer.say(reason.label)}.` };
  });
