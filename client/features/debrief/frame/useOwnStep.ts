import { useState } from 'react';

export interface OwnStep {
  step: number; // which step this person is viewing
  look: (step: number) => void;
  back: () => void;
}

/** Lets a person view another step than the group; when the group moves on, everybody is on the same step again. */
export function useOwnStep(together: number): OwnStep {
  const [own, setOwn] = useState<{ step: number; since: number } | null>(null); // `since`: the group's step at that moment
  return {
    step: own?.since === together ? own.step : together,
    look: step => setOwn(step === together ? null : { step, since: together }),
    back: () => setOwn(null),
  };
}
