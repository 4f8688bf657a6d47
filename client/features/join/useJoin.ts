import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Joined, Known } from '../../../shared/protocol/http.ts';
import type { Portrait } from '../../../shared/protocol/people.ts';
import { clearJoinSecret, joinSecretFor } from '../../net/joinSecret.ts';
import { retryWhenBusy } from '../../net/retryWhenBusy.ts';
import { api, MAY_HAVE_SUCCEEDED, reasonOf, type HttpReason } from '../../net/http.ts';
import { keepSeat } from '../../net/seatToken.ts';
import { store } from '../../store/store.ts';

export interface JoinForm {
  code: string;
  name: string;
  portrait: Portrait | null;
}

/** The wait before each retry when no answer came. */
const AGAIN_MS = [1_000, 2_000, 4_000, 8_000];

/** Joins, unless somebody has this name already: then `known` says whom to ask about. `unsure` is the face of a join that got no answer, and may be this person's own. Stores the seat on this device, and goes to the waiting room. Retries when no answer comes or the server is busy. */
export function useJoin() {
  const [, go] = useLocation();
  const [busy, setBusy] = useState<false | 'going' | 'again' | 'busy'>(false);
  const [known, setKnown] = useState<Known['known'] | null>(null);
  const [failed, setFailed] = useState<HttpReason | null>(null);
  const [unsure, setUnsure] = useState<Portrait | null>(null);

  const ask = async (form: JoinForm & { portrait: Portrait }, same: 'ask' | 'yes'): Promise<Joined | Known> => {
    const { language } = store.getState().settings;
    const body = { ...form, name: form.name.trim(), language, same, joining: joinSecretFor(form.code) };
    const once = () => retryWhenBusy(() => api.join(body), { onWait: () => setBusy('busy') });
    for (const wait of AGAIN_MS) {
      try {
        return await once();
      } catch (error) {
        if (reasonOf(error) !== 'offline') throw error;
        setBusy('again');
        await new Promise(next => setTimeout(next, wait));
      }
    }
    return once();
  };

  const join = async (
    { code, name, portrait }: JoinForm,
    { deleteOn, same = 'ask' }: { deleteOn?: number | undefined; same?: 'ask' | 'yes' } = {},
  ): Promise<HttpReason | null> => {
    if (!portrait || busy) return null;
    setBusy('going');
    setFailed(null);
    try {
      const joined = await ask({ code, name, portrait }, same);
      if ('known' in joined) {
        setKnown(joined.known);
        setBusy(false);
        return null;
      }
      clearJoinSecret();
      keepSeat({ token: joined.token, name: joined.name, portrait, deleteOn });
      store.setState({ seatToken: joined.token });
      go('/spel');
      return null;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'refused' || reason === 'elsewhere' || reason === 'ended') clearJoinSecret();
      setUnsure(MAY_HAVE_SUCCEEDED.has(reason) ? portrait : null);
      setFailed(reason);
      setBusy(false);
      return reason;
    }
  };
  return { join, busy, failed, unsure, known, forgetKnown: () => setKnown(null) };
}
