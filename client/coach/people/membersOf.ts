import type { CoachPersonView, CoachTeamView } from '../../../shared/protocol/coachView.ts';

/** The members of a team in order of their desks; those without a desk come last. */
export function membersOf(team: CoachTeamView, people: CoachPersonView[]): CoachPersonView[] {
  const bySeat = new Map(people.map(person => [person.seat, person]));
  const seated = team.seats.flatMap(seat => bySeat.get(seat.seat) ?? []);
  return [...seated, ...people.filter(person => person.team === team.id && !seated.includes(person))];
}
