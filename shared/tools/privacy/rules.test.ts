import { describe, expect, test } from 'vitest';
import { playing, shape, text, wordsIn } from '../testing.ts';
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

describe('a colleague who checks the sheet', () => {
  const checked = playing(privacyRules, {
    ...tool.content,
    around: [{ id: 'bestand', label: text('naam van het bestand', 'file name'), example: text('cv_1971.pdf') }],
  });
  const closed = checked.does(checked.start, { type: 'field', field: 'naam', open: false });

  test('sees what stands around it, which the maker does not see', () => {
    expect(privacyRules.parts(checked.content)).toEqual(['fields', 'check']);
    expect(checked.see(closed, 'check')).toEqual({
      maker: 'Ben',
      lines: [
        { id: 'bestand', label: 'naam van het bestand', example: 'cv_1971.pdf', marked: false },
        { id: 'reistijd', label: 'reistijd', example: '15 minuten', marked: false },
      ],
    });
    expect(wordsIn(checked.see(closed, 'fields'))).not.toContain('1971');
  });

  test('points out lines, and takes that back', () => {
    const marked = checked.does(closed, { type: 'mark', line: 'bestand', on: true });
    expect(checked.facts(marked)['check.marked']).toEqual(['bestand']);
    expect(checked.facts(checked.does(marked, { type: 'mark', line: 'bestand', on: false }))['check.marked']).toEqual([]);
  });

  test('points out only what is on the sheet', () => {
    expect(checked.refusal(closed, { type: 'mark', line: 'naam', on: true })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'mark', line: 'naam', on: true })).toBe('unknown');
  });

  test('two lines with one id are an error in the level', () => {
    const twice = { ...checked.content, around: [{ ...checked.content.around![0]!, id: 'naam' }] };
    expect(privacyRules.content.safeParse(twice).success).toBe(false);
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(checked.facts(checked.does(closed, { type: 'mark', line: 'bestand', on: true })))).toEqual(
      shape(checked.facts(checked.start)),
    );
  });
});
