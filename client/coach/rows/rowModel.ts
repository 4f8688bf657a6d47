import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { t } from '../../i18n/index.ts';
import { clockNow } from '../../layout/clock.ts';
import { membersOf } from '../people/index.ts';
import { actsFor, type Need } from '../needs/index.ts';
import { receiptOf } from './receipt.ts';
import { reasonOf, type Reason } from './reason.ts';
import { mainNeed, type Urgency, urgencyOf } from '../../../shared/protocol/urgency.ts';

/** All that one row shows, worked out at one moment, so that a row is drawn again only when something of it changed. */
export interface RowModel extends Reason {
  team: CoachTeamView;
  members: CoachPersonView[];
  need: Need | null;
  urgency: Urgency;
  acts: string; // ids of what may help now
  receipt: string; // what a coach has done about it; '': nothing yet
  minutesLeft: number | null;
  unread: number; // lines of the chat
}

export interface Moment {
  now: number; // epoch ms, server's clock
  since: number; // ms since the view came
}

/** `needs`: those that are not put off. */
export function rowModel(
  view: CoachView,
  team: CoachTeamView,
  needs: readonly Need[],
  { now, since }: Moment,
  read: number,
): RowModel {
  const need = mainNeed(needs.filter(one => one.team === team.id));
  const clock = team.clock && clockNow(team.clock, since);
  return {
    ...reasonOf(team, need, view.people, now, clock?.gameMs ?? 0, t),
    team,
    members: membersOf(team, view.people),
    need,
    urgency: urgencyOf(team, need),
    acts: need
      ? actsFor(need, view, now)
          .map(act => act.id)
          .join()
      : '',
    receipt: receiptOf(need, view, now),
    minutesLeft: clock?.minutesLeft ?? null,
    unread: Math.max(0, team.chat - read),
  };
}

/** Whether two models look the same. A team is a new object with every view, since its clock runs on. */
export function isSameRow(a: RowModel, b: RowModel): boolean {
  const { team: teamA, members: membersA, need: needA, ...restA } = a;
  const { team: teamB, members: membersB, need: needB, ...restB } = b;
  const { clock: _a, ...factsA } = teamA;
  const { clock: _b, ...factsB } = teamB;
  return (
    needA?.key === needB?.key &&
    isShallowEqual(restA, restB) &&
    isShallowEqual(factsA, factsB) &&
    isShallowEqual(membersA, membersB)
  );
}

function isShallowEqual<T extends object>(a: T, b: T): boolean {
  const keys = Object.keys(a) as (keyof T)[];
  return keys.length === Object.keys(b).length && keys.every(key => Object.is(a[key], b[key]));
}
