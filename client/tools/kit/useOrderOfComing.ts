import { useState } from 'react';

/** Entries in the order in which they came while the tool is open: what comes later stands last, and moves nothing. */
export function useOrderOfComing<Entry extends { id: string }>(entries: readonly Entry[]): Entry[] {
  const [came, setCame] = useState<readonly string[]>([]);
  const late = entries.filter(({ id }) => !came.includes(id)).map(({ id }) => id);
  if (late.length > 0) setCame([...came, ...late]);
  return [...came, ...late].flatMap(id => entries.find(entry => entry.id === id) ?? []);
}
