import type { ReplayMoment, ReplayPage } from '../../shared/protocol/replay.ts';
import { call } from './http.ts';

const at = (team: string) => `/teams/${encodeURIComponent(team)}/replay`;

/** The game of a team, to look back at. Without a token the coach's cookie says who asks. */
export const replayApi = {
  page: (team: string, token?: string) => call<ReplayPage>('GET', at(team), undefined, token),
  moment: (team: string, seq: number, token?: string) => call<ReplayMoment>('GET', `${at(team)}/${seq}`, undefined, token),
};
