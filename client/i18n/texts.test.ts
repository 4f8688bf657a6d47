import { describe, expect, it } from 'vitest';
import { t } from './index.ts';
import { loadTexts } from './load.ts';

describe('a text', () => {
  it('is found by key, with values filled in and the plural chosen', async () => {
    await loadTexts('join');
    expect(t('join.back.title', { name: 'Ria' })).toBe('Bent u Ria?');
    expect(t('common.charsLeft', { count: 1 })).toBe('Nog 1 teken');
    expect(t('common.charsLeft', { count: 4 })).toBe('Nog 4 tekens');
  });

  it('of a file in a folder has the folder in its key', async () => {
    await loadTexts('coach');
    expect(t('coach.undo.done')).toBeTruthy();
  });

  it('with a title in it has one mark at its end, and one pair of quotes', async () => {
    await loadTexts('coach');
    expect(t('coach.hint.title', { puzzle: 'Wie blijft?' })).toBe('Hint bij “Wie blijft?”');
    expect(t('coach.team.skipTitle', { puzzle: 'Wie blijft?' })).toBe('“Wie blijft?” overslaan?');
    expect(t('coach.look.has', { name: 'Ria', tool: 'Wie blijft?' })).toBe('Ria heeft “Wie blijft?” open.');
    await loadTexts('game');
    expect(t('game.tasks.waitsFor', { tasks: '“Wie blijft?” en Twee sloten' })).toContain('Twee sloten.');
  });

  it('that does not exist does not compile', () => {
    // @ts-expect-error no text has this key
    expect(t('join.nobodyWroteThis')).toBe('join.nobodyWroteThis');
  });
});
