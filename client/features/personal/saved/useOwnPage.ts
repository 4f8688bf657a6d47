import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { EMPTY_PLAN, type OwnPage, type Plan } from '../../../../shared/protocol/plan.ts';
import { reasonOf } from '../../../net/http.ts';
import { AutoSave, type SaveState } from '../../../net/AutoSave.ts';
import { own } from '../../../net/own.ts';
import { useLeaveWarning } from '../../../layout/useLeaveWarning.ts';
import { retryUntilAnswered } from '../../../net/retryUntilAnswered.ts';
import { suggestLanguage, useClient } from '../../../store/store.ts';

export interface OwnPageState {
  is: 'loading' | 'ready' | 'gone' | 'closed' | 'offline'; // 'offline': being retried; 'closed': a seat through a coach's link, which gives no access to its person's page
  token: string | null;
  page: OwnPage | null;
  plan: Plan;
  saved: SaveState;
  change: (patch: Partial<Plan>) => void;
  flush: () => Promise<void>; // call this before a document is made of the plan
  reload: () => void;
}

/** The own page and plan. Input is saved automatically; the server never changes fields while somebody types. */
export function useOwnPage(token: string | null): OwnPageState {
  const [is, setIs] = useState<OwnPageState['is']>(token ? 'loading' : 'gone');
  const [page, setPage] = useState<OwnPage | null>(null);
  const [plan, setPlan] = useState<Plan>(EMPTY_PLAN);
  const [saved, setSaved] = useState<SaveState>('saved');
  const [round, setRound] = useState(0);
  const typed = useRef(false);
  const latest = useRef(plan);
  const language = useClient(state => state.settings.language);
  const saver = useMemo(() => token && new AutoSave<Plan>(value => own.savePlan(token, value), setSaved), [token]);

  useEffect(() => {
    if (!token) return;
    let here = true;
    const onRetry = () => here && setIs(now => (now === 'ready' ? now : 'offline'));
    retryUntilAnswered(() => own.page(token), { isNeeded: () => here, onRetry }).then(
      answer => {
        if (!here) return;
        suggestLanguage(answer.language); // the link may open on another device
        setPage(answer);
        if (!typed.current) setPlan((latest.current = answer.plan));
        setIs(answer.erased ? 'gone' : 'ready');
      },
      (error: unknown) => {
        if (!here) return;
        const is = reasonOf(error) === 'notYours' ? 'closed' : 'gone';
        setIs(now => (now === 'ready' ? now : is));
      },
    );
    return () => {
      here = false;
    };
  }, [token, language, round]);

  useEffect(() => {
    if (!saver) return;
    const close = () => saver.close();
    addEventListener('pagehide', close);
    return () => {
      removeEventListener('pagehide', close);
      void saver.flush();
    };
  }, [saver]);

  // Whoever comes back to a page that stayed open finds what others wrote since: a note of the coach, a colleague's card.
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && setRound(now => now + 1);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  useLeaveWarning(saved === 'failed' || saved === 'refused');

  const change = useCallback(
    (patch: Partial<Plan>) => {
      typed.current = true;
      latest.current = { ...latest.current, ...patch };
      setPlan(latest.current);
      if (saver) saver.change(latest.current);
    },
    [saver],
  );
  const flush = useCallback(async () => void (saver && (await saver.flush())), [saver]);
  const reload = useCallback(() => setRound(now => now + 1), []);
  return { is, token, page, plan, saved, change, flush, reload };
}
