import { describe, expect, it } from 'vitest';
import type { PlayerView } from '../../../../shared/protocol/view.ts';
import { hotspots } from './hotspots.ts';

const person = (seat: string, desk: number, name: string) => ({ seat, desk, name });
const view = (change: { tools?: object[]; progress?: object } = {}) =>
  ({
    me: { seat: 's2' },
    lines: { now: { go: { to: 'tool', tool: 'ats' } } },
    team: { people: [person('s1', 1, 'Ria'), person('s2', 2, 'Kees'), person('s6', 6, 'Wim')] },
    tools: change.tools ?? [{ id: 'mail', kind: 'mail', mine: true }],
    progress: change.progress ?? { gathered: false, phone: false },
  }) as unknown as PlayerView;
const does = (id: string, from: PlayerView) => hotspots(from).find(spot => spot.id === id)?.does;

describe('hotspots in the office', () => {
  it('begin with the player’s own desk, which opens their tool', () => {
    expect(hotspots(view())[0]).toMatchObject({ id: 'desk-2', does: { do: 'open', window: 'mail' } });
  });
  it('lead from the player’s desk to the tool they need now', () => {
    const two = view({
      tools: [
        { id: 'mail', kind: 'mail', mine: true },
        { id: 'ats', kind: 'ats', mine: true },
      ],
    });
    expect(hotspots(two)[0]?.does).toEqual({ do: 'open', window: 'ats' });
  });
  it('lead from other desks to that colleague, and leave out people without a desk', () => {
    const spots = hotspots(view());
    expect(spots.find(spot => spot.id === 'desk-1')?.does).toEqual({ do: 'person', seat: 's1' });
    expect(spots.some(spot => spot.id === 'desk-6')).toBe(false);
  });
  it('open the tasks from the board until there is an evidence board', () => {
    expect(does('board', view())).toEqual({ do: 'open', window: 'tasks' });
    expect(does('board', view({ tools: [{ id: 'bord', kind: 'board', mine: false }] }))).toEqual({ do: 'open', window: 'bord' });
  });
  it('open the decision when the telephone rings', () => {
    const ringing = view({ tools: [{ id: 'keuze', kind: 'ballot', mine: false }], progress: { gathered: true, phone: true } });
    expect([does('phone', view()), does('phone', ringing)]).toEqual([
      { do: 'say', text: 'phoneSay' },
      { do: 'open', window: 'keuze' },
    ]);
  });
});
