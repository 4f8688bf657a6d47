import { useState } from 'react';

/** Entries in order of arrival while the tool is open: a later one is added at the end, so that none of the others moves. */
export function useOrderOfComing<Entry extends { id: string }>(entries: readonly Entry[]): Entry[] {
  const [came, setCame] = useState<readonly string[]>([]);
  const late = entries.filter(({ id }) => !came.includes(id)).map(({ id }) => id);
  if (late.length > 0) setCame([...came, ...late]);
  return [...came, ...late].flatMap(id => entries.find(entry => entry.id === id) ?? []);
}
