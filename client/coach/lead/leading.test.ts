import { describe, expect, it } from 'vitest';
import { aDebrief, aTeam } from '../../../shared/protocol/coachView.fixtures.ts';
import { leading } from './leading.ts';

describe('leading the conversation', () => {
  const at = (id: string, step: number) => aTeam(id, { phase: 'debrief', debrief: aDebrief(step) });

  it('stands on the step of most teams and names who is elsewhere', () => {
    const now = leading([
      at('a', 2),
      at('b', 1),
      at('c', 2),
      aTeam('d', { phase: 'reveal' }),
      aTeam('e'),
      aTeam('f', { phase: 'closed' }),
    ]);
    expect(now.step).toBe(2);
    expect(now.onStep.map(team => team.id)).toEqual(['a', 'c']);
    expect(now.behind.map(team => team.id)).toEqual(['b']);
    expect([now.watching[0]?.id, now.playing[0]?.id, now.closed[0]?.id]).toEqual(['d', 'e', 'f']);
  });
  it('asks nobody to go back when the groups are equally large', () => {
    expect(leading([at('a', 1), at('b', 3)]).step).toBe(3);
  });
  it('has no step while nobody is in the conversation', () => {
    expect(leading([aTeam('a', { phase: 'reveal' })])).toMatchObject({ step: null, lead: null });
  });
});
