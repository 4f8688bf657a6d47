import { describe, expect, it } from 'vitest';
import type { MenuItemView } from '../../../../shared/protocol/plan.ts';
import { shortMenu } from './shortMenu.ts';

const item = (id: string, fits = false): MenuItemView => ({
  id,
  title: id,
  provider: '',
  about: '',
  level: 1,
  free: true,
  where: 'online',
  url: null,
  checked: null,
  tags: [],
  fits,
});
const menu = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(id => item(id, id === 'f'));
const ids = (items: readonly MenuItemView[]) => items.map(one => one.id);

describe('the short list of trainings', () => {
  it('has the trainings that fit what the person wants to learn', () =>
    expect(ids(shortMenu(menu, [], false).shown)).toEqual(['a', 'b', 'c', 'd', 'f']));
  it('never hides a chosen training', () => expect(ids(shortMenu(menu, ['g'], false).shown)).toContain('g'));
  it('keeps the order of the full list, so that nothing jumps when it expands', () =>
    expect(ids(shortMenu(menu, ['g'], false).shown)).toEqual(['a', 'b', 'c', 'f', 'g']));
  it('can be expanded to the full list', () => {
    const { shown, more } = shortMenu(menu, [], true);
    expect(ids(shown)).toEqual(ids(menu));
    expect(more).toBe(false);
  });
  it('needs no expanding when the full list is short already', () =>
    expect(shortMenu(menu.slice(0, 5), [], false).more).toBe(false));
});
