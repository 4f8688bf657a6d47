import { createContext, use, type ReactNode } from 'react';
import type { OwnPageState } from './useOwnPage.ts';

const Context = createContext<OwnPageState | null>(null);

/** Shares one plan between all parts of a page that edit it. */
export const OwnPageProvider = ({ mine, children }: { mine: OwnPageState; children: ReactNode }) => (
  <Context value={mine}>{children}</Context>
);

export function useOwnPageState(): OwnPageState {
  const mine = use(Context);
  if (!mine) throw new Error('useMine stands outside of a MineProvider');
  return mine;
}
