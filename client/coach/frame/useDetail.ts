import { useEffect, useState } from 'react';
import type { CoachDetail } from '../../../shared/protocol/coachDetail.ts';
import { followTeam } from '../../net/detail.ts';
import { useClient } from '../../store/store.ts';
import { guestOf } from './guest.ts';

/** A team's chat, log and hints, while something of it is shown; null until they came. */
export function useDetail(session: string, team: string): CoachDetail | null {
  const language = useClient(state => state.settings.language);
  const [detail, setDetail] = useState<CoachDetail | null>(null);
  useEffect(() => followTeam(session, team, guestOf(session), setDetail), [session, team, language]);
  return detail;
}
