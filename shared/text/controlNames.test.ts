import { expect, test } from 'vitest';
import { controlsNamedIn, isNamed } from './controlNames.ts';

test('a control is known by its whole name, without what is filled in, and what is said aloud is none', () => {
  expect(controlsNamedIn('Tik op “Klaar”. Zeg dan: “Ik sla over.”')).toEqual(['Klaar']);
  expect(isNamed('Moet erin', ['Moet erin (EN)'])).toBe(true);
  expect(isNamed('Laat binnen bij', ['Laat binnen bij {{team}}'])).toBe(true);
  expect(isNamed('Geef door', ['Geef mijn keuze door'])).toBe(false);
  expect(isNamed('Klaar', ['Klaar is goed'])).toBe(false);
});
