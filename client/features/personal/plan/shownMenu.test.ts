import { describe, expect, it } from 'vitest';
import type { MenuItemView } from '../../../../shared/protocol/plan.ts';
import { shownMenu } from './shownMenu.ts';

const item = (id: string, fits = false): MenuItemView => ({
  id,
  title: id,
  provider: '',
  about: '',
  level: 1,
  free: true,
  where: 'online',
  url: null,
  tags: [],
  fits,
});
const menu = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(id => item(id, id === 'f'));
const ids = (items: readonly MenuItemView[]) => items.map(one => one.id);

describe('the short list of trainings', () => {
  it('holds what fits what one wants to learn', () =>
    expect(ids(shownMenu(menu, [], false).shown)).toEqual(['a', 'b', 'c', 'd', 'f']));
  it('never hides what was chosen', () => expect(ids(shownMenu(menu, ['g'], false).shown)).toContain('g'));
  it('keeps the order of the list, so that nothing jumps when it grows', () =>
    expect(ids(shownMenu(menu, ['g'], false).shown)).toEqual(['a', 'b', 'c', 'f', 'g']));
  it('is the whole list when asked for, and then there is no more', () => {
    const { shown, more } = shownMenu(menu, [], true);
    expect(ids(shown)).toEqual(ids(menu));
    expect(more).toBe(false);
  });
  it('asks for no second look at a list that is short already', () =>
    expect(shownMenu(menu.slice(0, 5), [], false).more).toBe(false));
});
