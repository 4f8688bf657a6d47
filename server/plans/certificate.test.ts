import { expect, test } from 'vitest';
import { certificateOf, type CertificateFacts } from './certificate.ts';

const facts: CertificateFacts = { name: 'Ria', level: 'De lege stoel', date: 0, minutes: 85, coach: 'Ans', practised: [] };
const made = (change: Partial<CertificateFacts>) => certificateOf({ ...facts, ...change }, 'nl', 'Europe/Amsterdam');

test('a certificate says how long it took, in words', () => {
  expect(made({}).duration).toBe('1 uur en 25 minuten');
  expect(made({ minutes: 120 }).duration).toBe('2 uur');
  expect(made({ minutes: 45 }).duration).toBe('45 minuten');
  expect(made({}).lines).toContain('Duur: 1 uur en 25 minuten');
});

test('what is not known is left out: the time, and the name of a coach who has none', () => {
  const { duration, coach, lines } = made({ minutes: null, coach: 'Coach' });
  expect([duration, coach]).toEqual([null, null]);
  expect(lines.join('\n')).not.toMatch(/Duur|Coach/);
  expect(made({ coach: 'Ans Coach' }).coach).toBe('Ans Coach');
});
