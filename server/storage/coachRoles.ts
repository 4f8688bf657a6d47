import type { CoachRole } from '../../shared/protocol/http.ts';
import type { CoachRow } from './schema.ts';

/** What an account is for. One account has one role for good: so a coach cannot become a programme manager, nor the other way round. */
export const roleOf = ({ role }: Pick<CoachRow, 'role'>): CoachRole => (role === 'programme' ? 'programme' : 'coach');

/** Sees figures of all groups, and hosts nothing: no session, no room, no name of a participant. */
export const isProgrammeManager = (coach: Pick<CoachRow, 'role'>): boolean => roleOf(coach) === 'programme';
