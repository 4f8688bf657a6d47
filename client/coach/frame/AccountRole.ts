import { createContext, useContext } from 'react';
import type { CoachRole } from '../../../shared/protocol/http.ts';

const Role = createContext<CoachRole>('coach');

/** Whose pages these are: a coach's, or a programme manager's, who hosts nothing and sees figures only. */
export const AccountRole = Role.Provider;
export const useIsProgramme = (): boolean => useContext(Role) === 'programme';
