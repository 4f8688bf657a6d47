import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { OverviewQuery } from '../../net/reports.ts';

export type Filter = Omit<OverviewQuery, 'language'>;
/** The words in the address: Dutch, as in every address of the product. */
const IN_ADDRESS: Record<keyof Filter, string> = { level: 'verhaal', group: 'groep', coach: 'coach', from: 'van', to: 'tot' };
const KEYS = Object.keys(IN_ADDRESS) as (keyof Filter)[];

/** What an overview is about, as it stands in the address. '' for all. */
export function useFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(
    () => Object.fromEntries(KEYS.map(key => [key, search.get(IN_ADDRESS[key]) ?? ''])) as unknown as Filter,
    [search],
  );
  const choose = useCallback(
    (key: keyof Filter, value: string) =>
      setSearch(
        before => {
          const next = new URLSearchParams(before);
          if (value) next.set(IN_ADDRESS[key], value);
          else next.delete(IN_ADDRESS[key]);
          return next;
        },
        { replace: true }, // Back leaves the page, not one filter after the other
      ),
    [setSearch],
  );
  const clear = useCallback(() => setSearch({}, { replace: true }), [setSearch]);
  return { filter, choose, clear };
}
