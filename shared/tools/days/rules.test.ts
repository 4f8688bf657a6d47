import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
import { daysRules } from './rules.ts';

const option = (id: string) => ({ id, label: text(id), quote: text(`${id} zegt iets`, `${id} says so`) });
const tool = playing(daysRules, { options: ['sanne', 'fatima'].map(option) });

describe('days', () => {
  test('shows one person at a time, with what they said and who tapped', () => {
    const chosen = tool.all([{ type: 'choose', option: 'fatima' }, ['s3', { type: 'choose', option: 'sanne' }]]);
    expect(tool.see(chosen, 'days')).toMatchObject({ chosen: 'sanne', by: 'Cora' });
    expect(tool.see(tool.start, 'days', { language: 'en' })).toMatchObject({
      options: [{ quote: 'sanne says so' }, {}],
      chosen: '',
      by: null,
    });
  });

  test('an unknown person is refused', () => {
    expect(tool.refusal(tool.start, { type: 'choose', option: 'henk' })).toBe('unknown');
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(tool.start, { type: 'choose', option: 'sanne' })))).toEqual(shape(tool.facts(tool.start)));
  });
});
