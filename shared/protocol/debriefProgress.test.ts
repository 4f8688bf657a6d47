import { describe, expect, it } from 'vitest';
import { aDebrief, aTeam } from './coachView.fixtures.ts';
import { debriefProgress } from './debriefProgress.ts';

describe('the progress of the teams in the debrief', () => {
  const at = (id: string, step: number) => aTeam(id, { phase: 'debrief', debrief: aDebrief(step) });

  it('is the step of most teams, with the teams that are elsewhere', () => {
    const now = debriefProgress([
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
  it('is the furthest step when two groups are equally large', () => {
    expect(debriefProgress([at('a', 1), at('b', 3)]).step).toBe(3);
  });
  it('has no step while no team is in the debrief', () => {
    expect(debriefProgress([aTeam('a', { phase: 'reveal' })])).toMatchObject({ step: null, lead: null });
  });
});
