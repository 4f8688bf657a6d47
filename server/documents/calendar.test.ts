import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCalendar } from '../../tests/support/icalendar.ts';
import { calendarDay } from './calendar.ts';

const NOW = Date.UTC(2026, 10, 22, 9, 30, 5);
const read = (given: Partial<Parameters<typeof calendarDay>[0]>) => {
  const day = { uid: 'a@de-kandidaat', day: '2026-12-01', title: 'Mijn stap', text: 'Mijn plan', now: NOW, ...given };
  const calendar = readCalendar(Buffer.from(calendarDay(day)));
  const [event] = calendar.components;
  const of = (name: string) => event!.properties.find(property => property.name === name)?.value;
  return { calendar, event: event!, of };
};

test('the entry has the day, its name, an id, a stamp and a reminder', () => {
  const { of, event } = read({ url: 'https://spel.example/later#abc' });
  expect([of('UID'), of('DTSTAMP'), of('DTSTART'), of('DTEND')]).toEqual([
    'a@de-kandidaat',
    '20261122T093005Z',
    '20261201',
    '20261202',
  ]);
  expect([of('SUMMARY'), of('URL')]).toEqual(['Mijn stap', 'https://spel.example/later#abc']);
  expect(event.components.map(component => component.name)).toEqual(['VALARM']);
});

test('a series says how often it comes back, and a single day says nothing of it', () => {
  expect(read({ repeat: { everyWeeks: 2, times: 13 } }).of('RRULE')).toBe('FREQ=WEEKLY;INTERVAL=2;COUNT=13');
  expect(read({}).of('RRULE')).toBeUndefined();
});

test('empty fields are left out', () => {
  const { event } = read({ text: '' });
  expect(event.properties.map(property => property.name)).not.toContain('DESCRIPTION');
  expect(event.properties.map(property => property.name)).not.toContain('URL');
});

test('the day after the last one of a month or year is the first of the next', () => {
  for (const [day, next] of [
    ['2026-12-31', '20270101'],
    ['2028-02-28', '20280229'],
    ['2027-02-28', '20270301'],
  ] as const)
    expect(read({ day }).of('DTEND')).toBe(next);
});

test('a strict reader gets back whatever was typed', () => {
  const typed = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter(text => /^[^\p{Cc}]*[^\p{Cc}\s][^\p{Cc}]*$/u.test(text));
  const tricky = fc.array(fc.oneof(typed, fc.constantFrom('\\', ';', ',', '\n', ':', '"', '👨‍👩‍👧', 'é'.repeat(40))), { minLength: 1 }).map(parts => parts.join('')); // prettier-ignore
  fc.assert(
    fc.property(tricky, tricky, (title, text) => {
      const { of } = read({ title, text });
      expect([of('SUMMARY'), of('DESCRIPTION')]).toEqual([title, text]);
    }),
  );
});
