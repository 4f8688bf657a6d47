import type { CompiledLevel } from '../../level/compiled.ts';
import type { Role } from '../../level/schema.ts';
import type { RoleView } from '../../protocol/view.ts';
import { joinList } from '../../text/lists.ts';
import type { Language } from '../../text/localised.ts';
import type { Reader } from '../../text/say.ts';
import { isPackGone } from '../skippedPuzzles.ts';
import type { GameState, SeatState } from '../state.ts';

/** The role of a seat's first own pack; for the sixth person the role without packs. */
export function mainRole(level: CompiledLevel, seat: SeatState): Role | null {
  const first = seat.own[0];
  return level.level.roles.find(role => (first === undefined ? !role.packs.length : role.packs.includes(first))) ?? null;
}

/** The main role, then every other role of which this seat holds a pack that still matters. */
export function rolesOf(level: CompiledLevel, state: GameState, seat: SeatState): Role[] {
  const main = mainRole(level, seat);
  const holds = (pack: string): boolean => state.holds[pack] === seat.id && !isPackGone(level, state, pack);
  const others = level.level.roles.filter(role => role !== main && role.packs.some(holds));
  return main ? [main, ...others] : others;
}

export const roleView = (role: Role, language: Language): RoleView => ({
  id: role.id,
  number: role.number,
  name: role.name[language],
  shape: role.shape,
});

/** "Zoeker, en ook Privacy" */
export function roleTitle({ say, language }: Reader, roles: readonly Role[]): string {
  const [main, ...also] = roles;
  if (!main) return '';
  const role = main.name[language];
  const others = joinList(
    also.map(other => other.also[language]),
    language,
  );
  return also.length ? say('server.game.roles', { role, others }) : role;
}
