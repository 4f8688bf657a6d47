import { createContext, use, type ReactNode } from 'react';
import type { Mine } from './useOwnPage.ts';

const Context = createContext<Mine | null>(null);

/** One plan for every part of a page that writes in it. */
export const MineProvider = ({ mine, children }: { mine: Mine; children: ReactNode }) => (
  <Context value={mine}>{children}</Context>
);

export function useMine(): Mine {
  const mine = use(Context);
  if (!mine) throw new Error('useMine stands outside of a MineProvider');
  return mine;
}
