import type { ReplayMoment, ReplayPage } from '../../shared/protocol/replay.ts';
import type { Language } from '../../shared/text/localised.ts';
import { call } from './http.ts';

const at = (team: string) => `/teams/${encodeURIComponent(team)}/replay`;

/** The game of a team, to look back at. Without a token the coach's cookie says who asks; a seat speaks its own language. */
export const replayApi = {
  page: (team: string, language: Language, token?: string) =>
    call<ReplayPage>('GET', `${at(team)}?language=${language}`, undefined, token),
  moment: (team: string, seq: number, language: Language, token?: string) =>
    call<ReplayMoment>('GET', `${at(team)}/${seq}?language=${language}`, undefined, token),
};
