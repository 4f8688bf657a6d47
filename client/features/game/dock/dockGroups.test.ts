import { describe, expect, it } from 'vitest';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { givingWay } from './dockGroups.ts';

const tool = (id: string, usable: boolean) =>
  ({ id, parts: { one: { usable, done: !usable, puzzle: null, view: {} } } }) as unknown as AnyToolView;

describe('when the dock has no room', () => {
  const tools = [tool('mail', false), tool('ats', true), tool('login', false), tool('agenda', true)];
  it('what is done leaves first, then what stands last', () => {
    expect(givingWay(tools, [])).toEqual(['mail', 'login', 'agenda', 'ats']);
  });
  it('what is open stays', () => {
    expect(givingWay(tools, ['mail', 'agenda'])).toEqual(['login', 'ats']);
  });
});
