import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
import { privacyRules } from './rules.ts';

const tool = playing(privacyRules, {
  fields: [
    { id: 'naam', label: text('naam', 'name'), example: text('J. Voorbeeld', 'J. Example') },
    { id: 'reistijd', label: text('reistijd', 'travel time'), example: text('15 minuten', '15 minutes') },
  ],
  terms: [{ id: '4weken', label: text('4 weken', '4 weeks') }],
});

describe('privacy screen', () => {
  test('begins with every field open and no term', () => {
    expect(tool.facts(tool.start)).toEqual({ 'fields.open': ['naam', 'reistijd'], 'fields.keep': '' });
  });

  test('the preview shows exactly what the client would see', () => {
    const closed = tool.does(tool.start, { type: 'field', field: 'naam', open: false });
    expect(tool.see(closed, 'fields', { language: 'en' }).preview).toEqual([{ label: 'travel time', example: '15 minutes' }]);
    expect(tool.see(closed, 'fields').fields.map(field => field.open)).toEqual([false, true]);
  });

  test('a field can be opened again, and keeps its place', () => {
    const again = tool.all([
      { type: 'field', field: 'naam', open: false },
      { type: 'field', field: 'naam', open: true },
    ]);
    expect(tool.facts(again)['fields.open']).toEqual(['naam', 'reistijd']);
  });

  test('unknown fields and terms are refused', () => {
    expect(tool.refusal(tool.start, { type: 'field', field: 'schoenmaat', open: true })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'keep', term: 'altijd' })).toBe('unknown');
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(tool.start, { type: 'keep', term: '4weken' })))).toEqual(shape(tool.facts(tool.start)));
  });
});
