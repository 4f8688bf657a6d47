import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Portrait } from '../../../shared/protocol/people.ts';
import { api, reasonOf, type HttpReason } from '../../net/http.ts';
import { keepSeat } from '../../net/seatToken.ts';
import { store } from '../../store/store.ts';

export interface JoinForm {
  code: string;
  name: string;
  portrait: Portrait | null;
}
export type Missing = keyof JoinForm | null;

/** The first thing that is not yet filled in. */
export function missingIn({ code, name, portrait }: JoinForm): Missing {
  if (!code.trim()) return 'code';
  if (!name.trim()) return 'name';
  return portrait ? null : 'portrait';
}

/** Joins, keeps the seat on this device, and goes to the waiting room. */
export function useJoin() {
  const [, go] = useLocation();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<HttpReason | null>(null);

  const join = async ({ code, name, portrait }: JoinForm, deleteOn?: number): Promise<void> => {
    if (!portrait || busy) return;
    setBusy(true);
    setFailed(null);
    try {
      const { language } = store.getState().settings;
      const { token } = await api.join({ code, name: name.trim(), portrait, language });
      keepSeat({ token, name: name.trim(), portrait, deleteOn });
      store.setState({ seatToken: token });
      go('/spel');
    } catch (error) {
      setFailed(reasonOf(error));
      setBusy(false);
    }
  };
  return { join, busy, failed };
}
