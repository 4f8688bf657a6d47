import { useCallback, useEffect, useState } from 'react';
import type { CoachMe } from '../../../shared/protocol/http.ts';
import { api, reasonOf, type HttpReason } from '../../net/http.ts';

export type CoachState = { is: 'asking' } | { is: 'out'; why: HttpReason | null } | { is: 'in'; me: CoachMe };

/** Who is signed in on this browser; the cookie decides, we only ask. */
export function useCoachMe() {
  const [state, setState] = useState<CoachState>({ is: 'asking' });
  useEffect(() => {
    let here = true;
    api.coach.me().then(
      me => here && setState({ is: 'in', me }),
      (error: unknown) => {
        const why = reasonOf(error);
        if (here) setState({ is: 'out', why: why === 'signedOut' ? null : why });
      },
    );
    return () => {
      here = false;
    };
  }, []);
  const signedIn = useCallback((me: CoachMe) => setState({ is: 'in', me }), []);
  const signedOut = useCallback((why: HttpReason | null) => setState({ is: 'out', why }), []);
  return { state, signedIn, signedOut };
}
