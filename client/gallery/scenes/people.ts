import { aRole, aTeammate } from '../../../shared/protocol/view.fixtures.ts';
import type { RoleView, TeammateView } from '../../../shared/protocol/view.ts';

/** Team Linde: five people with names of all lengths, and their roles. */

export const ROLES: readonly RoleView[] = [
  aRole(1, { name: 'Zoeker', shape: 'circle' }),
  aRole(2, { name: 'Contactpersoon', shape: 'square' }),
  aRole(3, { name: 'Organisator', shape: 'triangle' }),
  aRole(4, { name: 'Cijferkenner', shape: 'diamond' }),
  aRole(5, { name: 'Privacybewaker', shape: 'hexagon' }),
  aRole(6, { name: 'Assistent', shape: 'star' }),
];

const NAMES = ['Ria', 'Kees', 'Annemarie-Josephine', 'Omar', 'Wilhelmina'];
const FACES = ['p03', 'p07', 'p02', 'p08', 'p05'] as const;

export const TEAMMATES: TeammateView[] = NAMES.map((name, at) => {
  const role = ROLES[at] ?? aRole(at + 1);
  return aTeammate(`s${at + 1}`, { desk: at + 1, name, portrait: FACES[at] ?? 'p01', roles: [role], title: role.name });
});
