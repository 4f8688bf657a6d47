import { describe, expect, test } from 'vitest';
import { playing, shape, text, wordsIn } from '../testing.ts';
import { loginRules } from './rules.ts';

const translated = (word: string) => text(word, `${word} in English`);
const content = {
  screen: { request: 'r47', say: translated('getal') },
  vault: {
    heading: translated('regel'),
    passwords: [
      { id: 'a', text: 'Jaar2024' },
      { id: 'c', text: 'fiets-wolk' },
    ],
  },
  phone: {
    call: {
      from: translated('IT-hulp'),
      say: translated('Welk getal ziet u?'),
      answers: [
        { id: 'say', label: translated('noem het') },
        { id: 'hang', label: translated('hang op') },
      ],
    },
    requests: [
      { id: 'r82', numbers: ['82'], from: translated('vannacht') },
      { id: 'r47', numbers: ['47', '63'], from: translated('nu') },
      { id: 'r74', numbers: ['74', '36'], from: translated('nu') },
    ],
  },
};
const tool = playing(loginRules, content);

describe('login', () => {
  test('a new number appears both on the screen and on the telephone; after the last one the first returns', () => {
    const renewed = tool.does(tool.start, { type: 'renew' });
    expect(tool.see(renewed, 'screen').number).toBe('63');
    expect(tool.see(renewed, 'phone').requests.map(request => request.number)).toEqual(['82', '63', '36']);
    expect(tool.see(tool.does(renewed, { type: 'renew' }), 'screen').number).toBe('47');
  });

  test('each person sees only one of the three parts', () => {
    expect(wordsIn(tool.see(tool.start, 'vault'))).not.toContain('47');
    expect(wordsIn(tool.see(tool.start, 'phone'))).not.toContain('fiets');
    expect(wordsIn(tool.see(tool.start, 'screen'))).not.toMatch(/fiets|82|74/);
  });

  test('the screen says who has the key to each lock', () => {
    const keeper = (part: string) => (part === 'vault' ? 's2' : 's1');
    expect(tool.see(tool.start, 'screen', { keeper }).by).toEqual({
      password: { seat: 's2', name: 'Ben', me: false },
      approval: { seat: 's1', name: 'Anna', me: true },
    });
  });

  test('shows the length of each password', () => {
    expect(tool.see(tool.start, 'vault').passwords).toContainEqual({ id: 'c', text: 'fiets-wolk', length: 10 });
  });

  test('an answer on the telephone can be changed and withdrawn', () => {
    const refused = tool.all([
      { type: 'approve', request: 'r74' },
      { type: 'refuse', request: 'r74' },
    ]);
    expect(tool.facts(refused)).toMatchObject({ 'phone.approved': [], 'phone.refused': ['r74'] });
    expect(tool.facts(tool.does(refused, { type: 'undo', request: 'r74' }))['phone.refused']).toEqual([]);
  });

  test('whoever rings gets an answer that can be changed; a telephone on which nobody rings takes none', () => {
    const said = tool.does(tool.start, { type: 'answer', answer: 'say' });
    expect(tool.see(said, 'phone').call).toMatchObject({ from: 'IT-hulp', answer: 'say' });
    expect(tool.facts(tool.does(said, { type: 'answer', answer: 'hang' }))['phone.called']).toBe('hang');
    expect(tool.refusal(tool.start, { type: 'answer', answer: 'z' })).toBe('unknown');
    const { call: _, ...quiet } = content.phone;
    const silent = playing(loginRules, { ...content, phone: quiet });
    expect(silent.see(silent.start, 'phone').call).toBeNull();
    expect(silent.refusal(silent.start, { type: 'answer', answer: 'hang' })).toBe('unknown');
  });

  test('only the game opens a lock, whatever was filled in', () => {
    const filled = tool.does(tool.start, { type: 'fill', password: 'c' });
    expect(tool.see(filled, 'screen').locks).toEqual({ password: false, approval: false });
    expect(loginRules.partOf(tool.content, { type: 'unlock', lock: 'password' })).toBe('game');
    expect(tool.see(tool.does(filled, { type: 'unlock', lock: 'password' }, 'game'), 'screen').locks.password).toBe(true);
  });

  test('unknown passwords and requests are refused', () => {
    expect(tool.refusal(tool.start, { type: 'fill', password: 'z' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'approve', request: 'r1' })).toBe('unknown');
  });

  test('a screen that shows an unknown request is an error in the level', () => {
    expect(loginRules.content.safeParse({ ...content, screen: { request: 'r1', say: translated('getal') } }).success).toBe(false);
  });

  test('facts have the same names and types in every state', () => {
    const later = tool.all([
      { type: 'fill', password: 'a' },
      { type: 'approve', request: 'r47' },
      { type: 'answer', answer: 'hang' },
      ['game', { type: 'unlock', lock: 'approval' }],
    ]);
    expect(shape(tool.facts(later))).toEqual(shape(tool.facts(tool.start)));
  });
});
