import type { ReactNode } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { type Act, ActButton, type ActButtonProps, cover, mayDo, NEED, type Subject } from '../acts/index.ts';
import type { Need } from './needsNow.ts';

/** An act that is possible now, as a button in the look of the place. */
export interface OfferedAct {
  id: string;
  sends: boolean; // a command; else it opens or shows something
  button: (look: Omit<ActButtonProps<Subject>, 'act' | 'of'>) => ReactNode;
}

/** What may help with a need at `now`; the first is our recommendation. The row of its team proposes the same. */
export function actsFor(need: Need, view: CoachView, now: number): OfferedAct[] {
  const { team, person, puzzle } = need.about;
  const acts = NEED[need.kind];
  const member = team && team.phase !== null && person ? { view, team, person, ...(puzzle && { puzzle }) } : null;
  const isTime = (act: object) => act !== cover || (need.kind === 'away' && need.coverFrom <= now);
  return [
    ...(team ? offered(acts.team, { view, team }) : []),
    ...(team && puzzle ? offered(acts.puzzle, { view, team, puzzle }) : []),
    ...(member && acts.member
      ? offered(acts.member.filter(isTime), member)
      : person
        ? offered(acts.person, { view, person })
        : []),
  ];
}

export function offered<S extends Subject>(acts: readonly Act<S>[] = [], of: S): OfferedAct[] {
  return acts
    .filter(act => mayDo(act, of))
    .map(act => ({
      id: act.id,
      sends: 'send' in act,
      button: look => <ActButton key={act.id} act={act} of={of} named {...look} />,
    }));
}
