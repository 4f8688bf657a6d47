import type { CoachView } from '../../protocol/coachView.ts';
import { sessionNeeds } from './sessionNeeds.ts';
import { teamNeeds } from './teamNeeds.ts';
import { teamStatus } from './teamStatus.ts';

/** Completes a coach's view with needs and status, as the server does. */
export function withNeeds(view: CoachView): CoachView {
  const teams = view.teams.map(game => {
    const members = view.people.filter(person => person.team === game.id);
    const watched = { game, members, pace: view.session.pace, now: view.now };
    return { ...game, status: teamStatus(watched), needs: teamNeeds(watched) };
  });
  return { ...view, teams, needs: sessionNeeds(view.people, teams) };
}
