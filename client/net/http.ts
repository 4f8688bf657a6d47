import type { Join, Joined, JoinInfo, Known, SeatInfo } from '../../shared/protocol/http.ts';
import type { ScreenView } from '../../shared/protocol/screenView.ts';
import { call } from './call.ts';
import { coachApi } from './coachApi.ts';

export { call, HttpFailure, MAY_HAVE_SUCCEEDED, reasonOf, type HttpReason } from './call.ts';

/** The HTTP routes of the server. Each throws an `HttpFailure`. */
export const api = {
  joinInfo: (code: string) => call<JoinInfo>('GET', `/join/${encodeURIComponent(code)}`),
  screen: (code: string) => call<ScreenView>('GET', `/screen/${encodeURIComponent(code)}`),
  join: (body: Join) => call<Joined | Known>('POST', '/join', body),
  seat: (token: string) => call<SeatInfo>('GET', '/seat', undefined, token),
  openLink: (token: string, key: string) => call<{ opened: 'taken' | 'kept' }>('POST', '/seat/open', { key }, token),
  seatBack: (token: string) => call<unknown>('POST', '/seat/back', {}, token),
  coach: coachApi,
};
