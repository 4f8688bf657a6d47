import { describe, expect, it } from 'vitest';
import type { PuzzleView } from '../../../../shared/protocol/view.ts';
import { groupTasks } from './groupTasks.ts';

const task = (id: string, change: Partial<PuzzleView>): PuzzleView => ({
  id,
  title: id,
  short: id,
  state: 'open',
  optional: false,
  lead: false,
  everybody: false,
  leader: '',
  needs: [],
  goal: null,
  steps: [],
  askable: [],
  aha: null,
  ...change,
});

describe('the list of tasks', () => {
  it('has groups for own, common, colleagues’ and finished tasks, each with open ones first', () => {
    const groups = groupTasks([
      task('locked', { lead: true, state: 'locked' }),
      task('own', { lead: true }),
      task('all', { lead: true, everybody: true, leader: 'in whatever words' }),
      task('hers', { leader: 'iedereen' }),
      task('skipped', { state: 'skipped' }),
    ]);
    const ids = Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, list.map((one: PuzzleView) => one.id)]));
    expect(ids).toEqual({ mine: ['own', 'locked'], together: ['all'], others: ['hers'], done: ['skipped'] });
  });
});
