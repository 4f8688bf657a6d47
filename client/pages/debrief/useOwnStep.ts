import { useEffect, useState } from 'react';

export interface OwnStep {
  step: number; // what this person looks at
  look: (step: number) => void;
  back: () => void;
}

/** Somebody may look at another step for themselves; when the group goes on, everybody is together again. */
export function useOwnStep(together: number): OwnStep {
  const [own, setOwn] = useState<number | null>(null);
  useEffect(() => setOwn(null), [together]);
  return {
    step: own ?? together,
    look: step => setOwn(step === together ? null : step),
    back: () => setOwn(null),
  };
}
