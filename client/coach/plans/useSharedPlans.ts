import { useCallback, useEffect } from 'react';
import type { SharedPlans } from '../../../shared/protocol/sharedPlans.ts';
import { api, reasonOf } from '../../net/http.ts';
import { useClient } from '../../store/store.ts';
import { useRequest } from '../frame/index.ts';

const AGAIN_MS = 10_000;

/** The plans that are shared now, loaded again and again: who ends it is gone from an open page too. 'gone': no such session. */
export function useSharedPlans(id: string, onSignedOut: () => void) {
  const language = useClient(state => state.settings.language); // the server writes its texts in the coach's language
  const ask = useCallback(
    () =>
      api.coach.plans(id, language).catch((error: unknown): SharedPlans | 'gone' => {
        if (reasonOf(error) === 'notFound') return 'gone';
        throw error;
      }),
    [id, language],
  );
  const request = useRequest<SharedPlans | 'gone'>(ask, onSignedOut);
  const { again } = request;
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && again();
    const timer = setInterval(look, AGAIN_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [again]);
  return request;
}
