import { useCallback, useEffect, useState } from 'react';
import { reasonOf } from '../../net/http.ts';
import { retryUntilAnswered } from '../../net/retryUntilAnswered.ts';

/**
 * What the server answered: `null` until it came. A sign-in that ended goes back to sign in; what passes is asked again by
 * itself, and at once by `again`.
 */
export function useAsked<T>(ask: () => Promise<T>, onSignedOut: () => void) {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let here = true;
    retryUntilAnswered(ask, { isNeeded: () => here, onRetry: () => here && setFailed(true) }).then(
      found => {
        if (!here) return;
        setValue(found);
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
  }, [ask, times, onSignedOut]);
  const again = useCallback(() => setTimes(count => count + 1), []);
  return { value, setValue, failed, again };
}
