import { useCallback, useEffect, useState } from 'react';
import { reasonOf } from '../../net/http.ts';
import { retryUntilAnswered } from '../../net/retryUntilAnswered.ts';

/**
 * Loads data from the server; `value` is null until it came. Transient failures are retried, `again` retries at once, and
 * an expired sign-in calls `onSignedOut`.
 */
export function useRequest<T>(ask: () => Promise<T>, onSignedOut: () => void) {
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
