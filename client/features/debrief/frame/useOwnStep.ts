import { useState } from 'react';

export interface OwnStep {
  step: number; // what this person looks at
  look: (step: number) => void;
  back: () => void;
}

/** Somebody may look at another step for themselves; when the group goes on, everybody is together again. */
export function useOwnStep(together: number): OwnStep {
  const [own, setOwn] = useState<{ step: number; since: number } | null>(null); // where the group was when one looked away
  return {
    step: own?.since === together ? own.step : together,
    look: step => setOwn(step === together ? null : { step, since: together }),
    back: () => setOwn(null),
  };
}
