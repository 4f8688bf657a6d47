import type { ReplayMoment, ReplayPage } from '../../shared/protocol/replay.ts';
import type { Language } from '../../shared/text/localised.ts';
import { call } from './http.ts';

const at = (team: string) => `/teams/${encodeURIComponent(team)}/replay`;

/** The replay of a team's game. Without a token the coach's cookie identifies the caller; with one the language is that of the seat. */
export const replayApi = {
  page: (team: string, language: Language, token?: string) =>
    call<ReplayPage>('GET', `${at(team)}?language=${language}`, undefined, token),
  moment: (team: string, seq: number, language: Language, token?: string) =>
    call<ReplayMoment>('GET', `${at(team)}/${seq}?language=${language}`, undefined, token),
};
