import { createContext, use, useMemo, useState, type ReactNode } from 'react';

/** What a person writes for themselves during the conversation: in this page only, never sent and never kept. */
export interface Own {
  sentence: string;
  step: string;
  when: string;
  who: string;
}
interface OwnState {
  own: Own;
  write: (change: Partial<Own>) => void;
}
const Context = createContext<OwnState>({ own: { sentence: '', step: '', when: '', who: '' }, write: () => undefined });

export function OwnWords({ children }: { children: ReactNode }) {
  const [own, setOwn] = useState<Own>({ sentence: '', step: '', when: '', who: '' });
  const value = useMemo(() => ({ own, write: (change: Partial<Own>) => setOwn(now => ({ ...now, ...change })) }), [own]);
  return <Context value={value}>{children}</Context>;
}
export const useOwnWords = (): OwnState => use(Context);
