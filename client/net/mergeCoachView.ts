import type { CoachView, CoachViewMessage } from '../../shared/protocol/coachView.ts';

/** Takes in what a coach was sent: a whole view, or what changed in it. What did not change stays the same object. */
export function mergeCoachView(view: CoachView | null, message: CoachViewMessage): CoachView | null {
  if (message.full) return message.view;
  if (!view) return null; // a change of nothing: the whole view is still to come
  const { now, sections, people, teams, order } = message;
  return {
    ...view,
    ...sections,
    now,
    people: placed(view.people, people ?? [], order?.people, person => person.seat),
    teams: placed(view.teams, mergedTeams(view.teams, teams ?? []), order?.teams, team => team.id),
  };
}

const mergedTeams = (teams: CoachView['teams'], changes: readonly ({ id: string } & Partial<CoachView['teams'][number]>)[]) =>
  changes.map(change => ({ ...teams.find(team => team.id === change.id), ...change }) as CoachView['teams'][number]);

/** Changed ones in their places, or all in the new order; the same list when nothing changed. */
function placed<T>(list: T[], changed: readonly T[], order: readonly string[] | undefined, idOf: (one: T) => string): T[] {
  if (changed.length === 0 && !order) return list;
  const byId = new Map([...list, ...changed].map(one => [idOf(one), one]));
  return (order ?? list.map(idOf)).flatMap(id => byId.get(id) ?? []);
}
