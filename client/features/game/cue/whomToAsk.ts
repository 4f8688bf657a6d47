import type { AskChoiceView } from '../../../../shared/protocol/lineView.ts';

/** What the first act is, by who has what this step needs. */
export type AskAct =
  | { is: 'none' } // nobody in particular: talk to the team
  | { is: 'one'; who: AskChoiceView } // asks at once
  | { is: 'away'; who: AskChoiceView } // may be asked all the same
  | { is: 'waits'; who: AskChoiceView[] } // all that can be asked were asked
  | { is: 'more'; who: AskChoiceView[] }; // a choice

export function askAct(choices: readonly AskChoiceView[]): AskAct {
  const who = choices.filter(choice => choice.has);
  const [first, ...others] = who;
  if (first === undefined) return { is: 'none' };
  if (who.every(choice => choice.asked !== null)) return { is: 'waits', who };
  if (others.length > 0) return { is: 'more', who };
  return { is: first.here ? 'one' : 'away', who: first };
}
