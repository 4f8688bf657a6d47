import type { PracticeStep } from '../../../../shared/protocol/people.ts';
import { PRACTICE_STEPS } from '../../../../shared/protocol/peopleLists.ts';

/** The steps that this device can do: reading aloud needs a voice. */
export function stepsFor(canRead: boolean): PracticeStep[] {
  return PRACTICE_STEPS.filter(step => step !== 'readAloud' || canRead);
}

/** The step to offer: the first unfinished one after `from`, else the first unfinished one, else null. */
export function nextStep<Id extends string>(steps: readonly Id[], done: readonly string[], from: Id | null): Id | null {
  const start = from ? steps.indexOf(from) + 1 : 0;
  const open = (step: Id) => !done.includes(step);
  return steps.slice(start).find(open) ?? steps.find(open) ?? null;
}

/** The step to offer to whoever skips one: the first unfinished one after it, else null. */
export function stepAfter<Id extends string>(steps: readonly Id[], done: readonly string[], skipped: Id): Id | null {
  return steps.slice(steps.indexOf(skipped) + 1).find(step => !done.includes(step)) ?? null;
}

/** The status that teammates see. The step that a device may lack does not count. */
export function practiceStatus(practised: number): 'here' | 'practising' | 'ready' {
  if (practised === 0) return 'here';
  return practised >= PRACTICE_STEPS.length - 1 ? 'ready' : 'practising';
}
