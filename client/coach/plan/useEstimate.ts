import { useEffect, useState } from 'react';
import type { LevelEstimate } from '../../../shared/protocol/http.ts';
import { api } from '../../net/http.ts';

/** How this story goes without what is left out; the last that is known, until the server knows better. */
export function useEstimate(level: string | null, skip: readonly string[]): LevelEstimate | null {
  const [known, setKnown] = useState<{ level: string; estimate: LevelEstimate } | null>(null);
  const left = skip.toSorted().join();
  useEffect(() => {
    if (!level) return;
    let here = true;
    api.coach.estimate(level, left ? left.split(',') : []).then(
      estimate => here && setKnown({ level, estimate }),
      () => undefined, // the page can do without
    );
    return () => {
      here = false;
    };
  }, [level, left]);
  return known?.level === level ? known.estimate : null;
}
