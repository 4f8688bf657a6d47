import { useEffect, useState } from 'react';
import type { LevelEstimate } from '../../../shared/protocol/http.ts';
import type { Draft } from './draft.ts';
import { api } from '../../net/http.ts';

/** The estimate of a level in this form, without the skipped puzzles; the previous one until the server answers. */
export function useEstimate({ level, form, skip }: Pick<Draft, 'level' | 'form' | 'skip'>): LevelEstimate | null {
  const [known, setKnown] = useState<{ level: string; estimate: LevelEstimate } | null>(null);
  const left = skip.toSorted().join();
  useEffect(() => {
    if (!level) return;
    let here = true;
    api.coach.estimate(level, form, left ? left.split(',') : []).then(
      estimate => here && setKnown({ level, estimate }),
      () => undefined, // optional: the page works without it
    );
    return () => {
      here = false;
    };
  }, [level, form, left]);
  return known?.level === level ? known.estimate : null;
}
