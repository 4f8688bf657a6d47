import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
import { driveRules } from './rules.ts';

const option = (id: string) => ({ id, label: text(id) });
const line = (id: string) => ({ id, text: text(`regel ${id}`) });
const content = {
  file: text('Functieprofiel'),
  versions: [
    { id: 'v1', date: text('3 november'), who: text('Bas'), lines: [line('a'), line('b')] },
    { id: 'v2', date: text('12 november'), who: text('Ilse'), lines: [line('a'), line('c')] },
    { id: 'v3', date: text('14 november'), who: text('Onbekend'), lines: [line('a'), line('c'), line('d')] },
  ],
  rights: ['geen', 'lezen', 'bewerken'].map(option),
  people: [{ id: 'ilse', name: text('Ilse'), right: 'geen' }],
  link: { rights: ['bewerken', 'lezen', 'uit'].map(option), right: 'bewerken' },
};
const tool = playing(driveRules, content);

describe('drive', () => {
  test('begins with the newest version in use, and lists versions from new to old', () => {
    expect(tool.facts(tool.start)).toEqual({ 'history.version': 'v3', 'sharing.link': 'bewerken', 'sharing.ilse': 'geen' });
    expect(tool.see(tool.start, 'history').versions.map(version => version.id)).toEqual(['v3', 'v2', 'v1']);
    expect(tool.see(tool.start, 'history').restored).toBeNull();
  });

  test('shows what changed since the version before', () => {
    const changes = (version: string) =>
      tool.see(tool.does(tool.start, { type: 'open', version }), 'history').lines.map(({ text, change }) => `${change} ${text}`);
    expect(changes('v3')).toEqual(['same regel a', 'same regel c', 'added regel d']);
    expect(changes('v2')).toEqual(['same regel a', 'added regel c', 'removed regel b']);
    expect(changes('v1')).toEqual(['same regel a', 'same regel b']);
  });

  test('opening a version does not restore it; a restored version says who restored it', () => {
    const looked = tool.does(tool.start, { type: 'open', version: 'v2' });
    expect(tool.facts(looked)['history.version']).toBe('v3');
    const restored = tool.does(looked, { type: 'restore', version: 'v2' }, 's2');
    expect(tool.facts(restored)['history.version']).toBe('v2');
    expect(tool.see(restored, 'history').restored).toEqual({ date: '12 november', by: 'Ben' });
  });

  test('rights are given per person and by link', () => {
    const shared = tool.all([
      { type: 'share', person: 'ilse', right: 'lezen' },
      { type: 'link', right: 'uit' },
    ]);
    expect(tool.facts(shared)).toMatchObject({ 'sharing.link': 'uit', 'sharing.ilse': 'lezen' });
    expect(tool.see(shared, 'sharing').people[0]).toMatchObject({ right: 'lezen', by: 'Anna' });
    expect(tool.see(tool.start, 'sharing').people[0]?.by).toBeNull();
  });

  test('unknown versions, people and rights are refused', () => {
    expect(tool.refusal(tool.start, { type: 'restore', version: 'v9' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'share', person: 'bas', right: 'lezen' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'share', person: 'ilse', right: 'uit' })).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'link', right: 'geen' })).toBe('unknown');
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(tool.start, { type: 'link', right: 'uit' })))).toEqual(shape(tool.facts(tool.start)));
  });
});
