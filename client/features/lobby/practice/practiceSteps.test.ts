import { describe, expect, it } from 'vitest';
import { nextStep, practiceStatus, stepAfter, stepsFor } from './practiceSteps.ts';

describe('the steps of the practice desk', () => {
  it('leave out reading aloud on a device without a voice', () => {
    expect(stepsFor(true)).toHaveLength(8);
    expect(stepsFor(false)).not.toContain('readAloud');
    expect(stepsFor(false)).toHaveLength(7);
  });

  it('continue with the next unfinished one, and come back for skipped ones', () => {
    const steps = stepsFor(true);
    expect(nextStep(steps, [], null)).toBe('letter');
    expect(nextStep(steps, ['letter'], 'letter')).toBe('textSize');
    expect(nextStep(steps, ['letter', 'chat'], 'readAloud')).toBe('ask');
    expect(nextStep(steps, ['ask', 'answer', 'hint', 'hand', 'chat'], 'hand')).toBe('letter');
    expect(nextStep(steps, steps, 'hand')).toBeNull();
  });

  it('end for whoever skips the last ones', () => {
    const steps = stepsFor(true);
    expect(stepAfter(steps, ['textSize'], 'letter')).toBe('readAloud');
    expect(stepAfter(steps, [], 'hand')).toBeNull();
  });

  it('give a status of here, practising or ready, also where reading aloud is not possible', () => {
    expect([0, 1, 6, 7, 8].map(practiceStatus)).toEqual(['here', 'practising', 'practising', 'ready', 'ready']);
  });
});
