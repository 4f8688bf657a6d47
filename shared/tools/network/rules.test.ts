import { describe, expect, test } from 'vitest';
import { readerIn } from '../../../server/texts/words.ts';
import { playing, shape, text } from '../testing.ts';
import { networkRules } from './rules.ts';

const word = (id: string, en = id) => ({ id, label: text(id, en) });
const content = {
  words: [
    word('planner'),
    word('planning'),
    word('klachten', 'complaints'),
    word('klantcontact', 'customer contact'),
    word('stage', 'internship'),
    word('docent', 'teacher'),
  ],
  chips: ['planner', 'planning', 'klachten', 'klantcontact', 'stage'],
  travel: [15, 30, 60],
  start: { must: ['planner'], any: [], not: [], minutes: 60 },
  profiles: [
    { id: 'n1', name: 'Sanne', words: ['planner', 'planning', 'klantcontact'], minutes: 10 },
    { id: 'n2', name: 'Marijke', words: ['planning', 'klachten'], minutes: 12 },
    { id: 'n3', name: 'Kim', words: ['stage', 'planning', 'klantcontact'], minutes: 9 },
    { id: 'n4', name: 'Peter', words: ['planner', 'planning', 'klantcontact'], minutes: 40 },
    { id: 'n5', name: 'Joyce', words: ['docent'], minutes: 23 },
  ],
};
const tool = playing(networkRules, content);
const asked = tool.all([
  { type: 'chip', chip: 'planner', row: 'none' },
  { type: 'chip', chip: 'planning', row: 'must' },
  { type: 'chip', chip: 'klantcontact', row: 'any' },
  { type: 'chip', chip: 'klachten', row: 'any' },
  { type: 'chip', chip: 'stage', row: 'not' },
  { type: 'travel', minutes: 30 },
]);

describe('network search', () => {
  test('begins with the search of the colleague who left', () => {
    expect(tool.facts(tool.start)['search.hits']).toEqual(['n1', 'n4']);
  });

  test('AND needs every word, OR one of them, NOT none, and travel counts', () => {
    expect(tool.facts(asked)['search.hits']).toEqual(['n1', 'n2']);
  });

  test('an empty search finds everybody', () => {
    const empty = tool.does(tool.start, { type: 'chip', chip: 'planner', row: 'none' });
    expect(tool.facts(empty)['search.hits']).toHaveLength(5);
    expect(tool.see(empty, 'search', { reader: readerIn('nl') })).toMatchObject({
      sentence: 'Toon iedereen. De reistijd is hooguit 60 minuten.',
      query: '*',
    });
  });

  test('lists people by first name, with the total of the network', () => {
    const { hits, total } = tool.see(asked, 'search');
    expect(hits.map(hit => hit.name)).toEqual(['Marijke', 'Sanne']);
    expect(total).toBe(5);
  });

  test('shows the search in plain words and as recruiters type it, in both languages', () => {
    expect(tool.see(asked, 'search', { reader: readerIn('nl') })).toMatchObject({
      sentence:
        'Toon mensen met planning, en met klachten of klantcontact, maar niet met stage. De reistijd is hooguit 30 minuten.',
      query: 'planning AND (klachten OR klantcontact) NOT stage',
    });
    expect(tool.see(asked, 'search', { language: 'en', reader: readerIn('en') })).toMatchObject({
      sentence:
        'Show people with planning, and with complaints or customer contact, but not with internship. The travel time is at most 30 minutes.',
      query: 'planning AND (complaints OR "customer contact") NOT internship',
    });
  });

  test('a word is in one row only, and the order of taps does not matter', () => {
    const moved = tool.all([
      { type: 'chip', chip: 'planner', row: 'any' },
      { type: 'chip', chip: 'planner', row: 'not' },
    ]);
    expect(moved).toMatchObject({ must: [], any: [], not: ['planner'] });
    expect(asked.any).toEqual(['klachten', 'klantcontact']);
  });

  test('words without a chip and travel times that are not offered are refused', () => {
    expect(tool.refusal(tool.start, { type: 'chip', chip: 'docent', row: 'must' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'travel', minutes: 31 })).toBe('unknown');
  });

  test('a profile with an unknown word is an error in the level', () => {
    const wrong = { ...content, profiles: [{ id: 'n9', name: 'Tom', words: ['verkoper'], minutes: 5 }] };
    expect(networkRules.content.safeParse(wrong).success).toBe(false);
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(asked))).toEqual(shape(tool.facts(tool.start)));
  });
});
