import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('a text to be read aloud', () => {
  it('is split into sentences', () => {
    expect(sentencesOf('Open de brief. Sluit hem weer! Gelukt? Ja.')).toEqual([
      'Open de brief.',
      'Sluit hem weer!',
      'Gelukt?',
      'Ja.',
    ]);
  });

  it('keeps times, quotes and full stops inside words together', () => {
    expect(sentencesOf('Het is 9.05 uur. Zij zei: “Dank u.” Kijk op klant.example nu.')).toEqual([
      'Het is 9.05 uur.',
      'Zij zei:',
      '“Dank u.”',
      'Kijk op klant.example nu.',
    ]);
  });

  it('is split at line breaks, and drops pieces without a letter or digit', () => {
    expect(sentencesOf('Mail\n\n  van Ilse  \n · \n')).toEqual(['Mail', 'van Ilse']);
    expect(sentencesOf('')).toEqual([]);
  });

  it('has long sentences split at natural pauses, without losing a word', () => {
    const long = `Dit is een heel lange zin, ${'met nog een stukje erbij, '.repeat(12)}tot hij klaar is.`;
    const pieces = sentencesOf(long);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThanOrEqual(180);
    expect(pieces.join(' ')).toBe(long);
  });
});
