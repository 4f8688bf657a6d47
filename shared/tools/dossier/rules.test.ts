import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
import { dossierRules } from './rules.ts';

const content = {
  need: 2,
  people: [
    { id: 'linde', label: text('Linde', 'Lime') },
    { id: 'wilg', label: text('Wilg', 'Willow') },
  ],
  cards: [
    { id: 'E1', about: 'linde', text: text('rooster', 'roster') },
    { id: 'E2', about: 'linde', text: text('klant', 'customer') },
    { id: 'E3', about: 'linde', text: text('Excel') },
    { id: 'E5', text: text('klinkt aardig', 'sounds nice') },
    { id: 'E9', about: 'wilg', text: text('zorg', 'care') },
  ],
};
const tool = playing(dossierRules, content);
const found = tool.does(tool.start, { type: 'add', cards: ['E9', 'E5', 'E1', 'E2', 'E3'] }, 'game');
const about = tool.does(found, { type: 'about', who: 'linde' }, 'game');
const pick = (card: string, on = true) => ({ type: 'pick' as const, card, on });

describe('evidence board', () => {
  test('shows only what was found so far', () => {
    expect(tool.see(tool.start, 'cards').cards).toEqual([]);
    const some = tool.does(tool.start, { type: 'add', cards: ['E2'] }, 'game');
    expect(tool.see(some, 'cards').cards).toEqual([{ id: 'E2', about: 'Linde', text: 'klant', picked: false, by: null }]);
  });

  test('after a first choice, shows the cards about that person and the cards about nobody', () => {
    const view = tool.see(about, 'cards', { language: 'en' });
    expect(view.about).toBe('Lime');
    expect(view.cards.map(card => card.id)).toEqual(['E1', 'E2', 'E3', 'E5']);
  });

  test('cards can be picked and put back, and show who picked them', () => {
    const picked = tool.does(about, pick('E1'), 's3');
    expect(tool.see(picked, 'cards').cards[0]).toMatchObject({ picked: true, by: 'Cora' });
    expect(tool.facts(picked)).toMatchObject({ 'cards.picked': ['E1'], 'cards.left': 1 });
    expect(tool.facts(tool.does(picked, pick('E1', false)))).toMatchObject({ 'cards.picked': [], 'cards.left': 2 });
  });

  test('picking is refused before the choice, for a card that is not there, and beyond the number asked', () => {
    expect(tool.refusal(found, pick('E1'))).toBe('notNow');
    expect(tool.refusal(about, pick('E9'))).toBe('unknown');
    expect(tool.refusal(tool.all([pick('E1'), pick('E2')], about), pick('E3'))).toBe('tooMany');
  });

  test('asks for fewer cards if fewer were found', () => {
    const few = tool.all([
      ['game', { type: 'add', cards: ['E1'] }],
      ['game', { type: 'about', who: 'linde' }],
    ]);
    expect(tool.see(few, 'cards')).toMatchObject({ need: 1, missed: 2 });
    expect(tool.facts(tool.does(few, pick('E1')))['cards.left']).toBe(0);
  });

  test('another first choice clears the picked cards', () => {
    const other = tool.does(tool.does(about, pick('E1')), { type: 'about', who: 'wilg' }, 'game');
    expect(tool.facts(other)['cards.picked']).toEqual([]);
  });

  test('a card about an unknown person is an error in the level', () => {
    expect(dossierRules.content.safeParse({ ...content, people: [content.people[1]] }).success).toBe(false);
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(about, pick('E1'))))).toEqual(shape(tool.facts(tool.start)));
  });
});
