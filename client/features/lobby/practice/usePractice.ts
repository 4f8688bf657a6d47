import { useState } from 'react';
import type { PracticeStep } from '../../../../shared/protocol/people.ts';
import { lobbyCommand } from '../../../net/lobby.ts';
import { useClient } from '../../../store/store.ts';
import { useCanRead } from '../../../speech/speech.ts';
import { stepsFor } from './practiceSteps.ts';

export interface Practice {
  steps: PracticeStep[];
  done: PracticeStep[];
  finish: (step: PracticeStep) => void;
  complete: boolean;
}
const NONE: PracticeStep[] = [];

/** Which steps are done: stored with the seat, so that they survive a reload, and updated optimistically. */
export function usePractice(): Practice {
  const kept = useClient(state => state.session?.me.practice ?? NONE);
  const [justDone, setJustDone] = useState<PracticeStep[]>([]);
  const steps = stepsFor(useCanRead());
  const done = [...new Set([...kept, ...justDone])];
  return {
    steps,
    done,
    complete: steps.every(step => done.includes(step)),
    finish: step => {
      if (done.includes(step)) return;
      setJustDone([...justDone, step]);
      void lobbyCommand({ type: 'practice.done', step }, { quiet: true });
    },
  };
}
