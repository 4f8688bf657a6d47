import { describe, expect, it } from 'vitest';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { overflowOrder } from './dockGroups.ts';

const tool = (id: string, usable: boolean) =>
  ({ id, parts: { one: { usable, done: !usable, puzzle: null, view: {} } } }) as unknown as AnyToolView;

describe('when the dock is full', () => {
  const tools = [tool('mail', false), tool('ats', true), tool('login', false), tool('agenda', true)];
  it('finished tools leave first, then the last ones', () => {
    expect(overflowOrder(tools, [])).toEqual(['mail', 'login', 'agenda', 'ats']);
  });
  it('open tools stay', () => {
    expect(overflowOrder(tools, ['mail', 'agenda'])).toEqual(['login', 'ats']);
  });
});
