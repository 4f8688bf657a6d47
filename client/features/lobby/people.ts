import type { SessionView } from '../../../shared/protocol/sessionView.ts';

export type Person = SessionView['people'][number];
export interface TeamOfPeople {
  id: string;
  name: string;
  mine: boolean;
  playing: boolean;
  people: Person[];
}

/** The teams with their people, one's own team first, and the people without a team. */
export function peopleOf({ people, teams, me }: SessionView): { teams: TeamOfPeople[]; waiting: Person[] } {
  const filled = teams
    .map(({ id, name, phase }) => ({
      id,
      name,
      mine: id === me.team,
      playing: phase !== null,
      people: people.filter(person => person.team === id),
    }))
    .filter(team => team.people.length > 0);
  const known = new Set(teams.map(team => team.id));
  return {
    teams: [...filled.filter(team => team.mine), ...filled.filter(team => !team.mine)],
    waiting: people.filter(person => person.team === null || !known.has(person.team)),
  };
}

/** "Ria, Kees en Anneke", with the word for "and" filled in by `join`. */
export function namesInRow(names: readonly string[], join: (names: string, last: string) => string): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : join(names.slice(0, -1).join(', '), last);
}
