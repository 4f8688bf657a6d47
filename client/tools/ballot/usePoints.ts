import { useMemo } from 'react';
import { useClient } from '../../store/store.ts';

/** The evidence points that the team counted, by name of the candidate; empty while this person sees none. */
export function usePoints(): ReadonlyMap<string, number> {
  const tools = useClient(state => state.view?.tools);
  return useMemo(() => {
    const weights = (tools ?? []).flatMap(tool => (tool.kind === 'rubric' ? (tool.parts.weights?.view ?? []) : []));
    const cards = weights.flatMap(view => (view.part === 'weights' ? (view.sums?.cards ?? []) : []));
    return new Map(cards.map(({ label, sum }) => [label, sum]));
  }, [tools]);
}
