import { useEffect, useState } from 'react';
import type { CoachDetail } from '../../../shared/protocol/coachDetail.ts';
import { followTeam } from '../../net/detail.ts';
import { useClient } from '../../store/store.ts';
import { guestSecretOf } from './guest.ts';

/** Subscribes to a team's chat, log and hints; null until they came. */
export function useTeamDetail(session: string, team: string): CoachDetail | null {
  const language = useClient(state => state.settings.language);
  const [detail, setDetail] = useState<CoachDetail | null>(null);
  useEffect(() => followTeam(session, team, guestSecretOf(session), setDetail), [session, team, language]);
  return detail;
}
