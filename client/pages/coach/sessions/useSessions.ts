import { useCallback, useEffect, useState } from 'react';
import type { SessionSummary } from '../../../../shared/protocol/http.ts';
import { api, reasonOf } from '../../../net/http.ts';

/** The coach's sessions; `null` until they came. A session of this browser that ended sends us back to sign in. */
export function useSessions(onSignedOut: () => void) {
  const [list, setList] = useState<SessionSummary[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let here = true;
    api.coach.sessions().then(
      found => {
        if (!here) return;
        setList(found);
        setFailed(false);
      },
      (error: unknown) => {
        if (!here) return;
        if (reasonOf(error) === 'signedOut') onSignedOut();
        else setFailed(true);
      },
    );
    return () => {
      here = false;
    };
  }, [asked, onSignedOut]);
  const load = useCallback(() => setAsked(times => times + 1), []);
  const drop = useCallback((id: string) => setList(now => now?.filter(one => one.id !== id) ?? null), []);
  return { list, failed, load, drop };
}
