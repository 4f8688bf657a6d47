import { aRole, aTeammate } from '../../../shared/protocol/view.fixtures.ts';
import type { TeammateView } from '../../../shared/protocol/view.ts';

const PEOPLE = [
  ['Ria', 'p03'],
  ['Kees', 'p07'],
  ['Annemarie-Josephine', 'p02'],
  ['Omar', 'p08'],
  ['Wilhelmina', 'p05'],
] as const;

/** The team around a tool: five people, with names of all lengths. */
export const TEAM: TeammateView[] = PEOPLE.map(([name, portrait], at) =>
  aTeammate(`s${at + 1}`, { desk: at + 1, name, portrait, roles: [aRole(at + 1)] }),
);
