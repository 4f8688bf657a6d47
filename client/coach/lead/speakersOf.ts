import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';

/** Who has the word now, with the team of each. */
export const speakersOf = ({ teams, people }: CoachView): { team: CoachTeamView; person: CoachPersonView }[] =>
  teams.flatMap(team => {
    const person = people.find(({ seat }) => seat === team.speaker);
    return person ? [{ team, person }] : [];
  });
