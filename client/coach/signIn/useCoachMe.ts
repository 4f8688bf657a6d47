import { useCallback, useEffect, useState } from 'react';
import type { CoachMe } from '../../../shared/protocol/http.ts';
import { api, reasonOf, type HttpReason } from '../../net/http.ts';
import { retryUntilAnswered } from '../../net/retryUntilAnswered.ts';
import { writeStored, readStored } from '../../store/deviceStorage.ts';

export type CoachState = { is: 'asking'; late: boolean } | { is: 'out'; why: HttpReason | null } | { is: 'in'; me: CoachMe };

const KNOWN = 'coach'; // storage key: a coach signed in here before, so it is worth asking the server

/** Who is signed in on this browser, according to the server's cookie. */
export function useCoachMe() {
  const [state, setState] = useState<CoachState>(() =>
    readStored(KNOWN) === true ? { is: 'asking', late: false } : { is: 'out', why: null },
  );
  const asking = state.is === 'asking';
  useEffect(() => {
    if (!asking) return;
    let here = true;
    const onRetry = () => here && setState({ is: 'asking', late: true });
    retryUntilAnswered(api.coach.me, { isNeeded: () => here, onRetry }).then(
      me => here && setState({ is: 'in', me }),
      (error: unknown) => {
        const why = reasonOf(error);
        if (here) setState({ is: 'out', why: why === 'signedOut' ? null : why });
      },
    );
    return () => {
      here = false;
    };
  }, [asking]);
  const signedIn = useCallback((me: CoachMe) => {
    writeStored(KNOWN, true);
    setState({ is: 'in', me });
  }, []);
  const signedOut = useCallback((why: HttpReason | null) => {
    writeStored(KNOWN, null);
    setState({ is: 'out', why });
  }, []);
  return { state, signedIn, signedOut };
}
