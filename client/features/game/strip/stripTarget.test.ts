import { describe, expect, it } from 'vitest';
import type { PuzzleView, StripView } from '../../../../shared/protocol/view.ts';
import { stripTarget } from './stripTarget.ts';

const strip = (go: StripView['go']): StripView => ({ kind: 'step', text: 'Doe iets.', go });
const ria = { seat: 's1', label: 'de Zoeker (Ria)', here: true };
const kees = { seat: 's2', label: 'het Klantcontact (Kees)', here: true };
const puzzle = (askable: PuzzleView['askable']): PuzzleView => ({
  id: 'P4',
  title: 'De zeef',
  short: 'Zeef',
  state: 'open',
  optional: false,
  lead: true,
  everybody: false,
  leader: '',
  needs: [],
  goal: null,
  steps: [],
  askable,
  aha: null,
});

describe('the one button on the strip', () => {
  it('opens the tool it names', () => {
    expect(stripTarget(strip({ to: 'tool', tool: 'ats' }), [{ id: 'ats' }], [])).toEqual({ do: 'open', window: 'ats' });
  });
  it('opens the tasks when a colleague has that tool now', () => {
    expect(stripTarget(strip({ to: 'tool', tool: 'ats' }), [], [])).toEqual({ do: 'open', window: 'tasks' });
  });
  it('opens the tasks when no leader can be asked', () => {
    expect(stripTarget(strip({ to: 'askFor', puzzle: 'P4' }), [], [puzzle([ria, kees])])).toEqual({
      do: 'open',
      window: 'tasks',
    });
  });
  it('offers help to the leader of the task for which the own task waits', () => {
    const locked: StripView = { kind: 'locked', text: 'Dit gaat open als …', go: { to: 'askFor', puzzle: 'P4' } };
    const target = stripTarget(locked, [], [{ ...puzzle([ria, kees]), leader: kees.label }]);
    expect(target).toEqual({ do: 'offer', puzzle: 'P4', to: kees });
  });
  it('does nothing when there is nowhere to go', () => {
    expect(stripTarget(strip(null), [], [])).toEqual({ do: 'none' });
  });
});
