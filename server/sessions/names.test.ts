import { describe, expect, test } from 'vitest';
import { isCoachName, looksLike, distinctName } from './names.ts';

describe('two names look alike', () => {
  test.each([
    ['Jan', ' jan '],
    ['José', 'Jose'],
    ['Anne-Marie', 'anne marie'],
    ['Jan', 'Jаn'], // a Cyrillic а
    ['Iris', 'lris'], // an l instead of a capital I
    ['Ilse', 'ilse'],
    ['Jan', 'J a n'],
    ['Rob', 'R0b'],
    ['Jan', 'ᴊᴀɴ'],
    ['Helena', 'Ηelena'], // a Greek capital
    ['Lukasz', 'Łukasz'],
  ])('%j and %j', (one, other) => {
    expect(looksLike(one, other)).toBe(true);
    expect(looksLike(other, one)).toBe(true);
  });
  test.each([
    ['Ilse', 'Lise'],
    ['Jan', 'Jans'],
    ['Jan 5', 'Jans'],
    ['Jan', 'Jan 2'],
    ['Фёдор', 'Иван'],
    ['Ali', 'Al'],
  ])('but not %j and %j', (one, other) => expect(looksLike(one, other)).toBe(false));
});

describe('the name of a coach', () => {
  const coaches = ['Ans de Wit', 'Bea'];
  test.each([
    'Coach',
    'coach Ans',
    'CoachBea',
    'C o a c h',
    'С0асh',
    'Begeleider',
    'de begeleidster',
    'Ans',
    'ans de wit',
    'BÉA',
    'Âns',
    'Trainer Jan',
    'ᴄoach', // small capital
    'Ꮯoach', // Cherokee
    'CΟACΗ', // Greek capitals
    'ꓚoach', // Lisu
    'Cօach', // Armenian
    'ｃｏａｃｈ',
    '𝒸𝓸𝖺𝗰𝕙',
    '🅒oach',
    '🇨 🇴 🇦 🇨 🇭',
    'c.o.a.c.h',
    'Beg eleider',
    'Be-geleider Jan',
    'Ad min',
    'ᴛrainer',
    'ᴀns',
  ])(
    'is in %j', // prettier-ignore
    name => expect(isCoachName(name, coaches)).toBe(true),
  );
  test.each(['Ans B.', 'Ans 2', 'Annie', 'Beata', 'Wit', 'Coen', 'Corrie', 'Иван', 'Ειρήνη', 'Docia', 'Adminda'])(
    'is not in %j',
    name => expect(isCoachName(name, coaches)).toBe(false),
  );
});

describe('a name that others have', () => {
  test('gets the first free number', () => {
    expect(distinctName('Jan', [])).toBe('Jan');
    expect(distinctName('Jan', ['Jan'])).toBe('Jan 2');
    expect(distinctName('jan', ['Jan', 'Jan 2', 'Jan 4'])).toBe('jan 3');
    expect(distinctName('Jan 2', ['Jan'])).toBe('Jan 2');
  });
  test('stays within the maximum length of a name', () => {
    expect(distinctName('Maria Magdalena Anna', ['Maria Magdalena Anna'])).toBe('Maria Magdalena An 2');
  });
});

test('for the sixtieth person of one name costs no more than checking each name once', () => {
  let read = 0;
  const counted = new Proxy([] as string[], {
    get: (names, key, all) => (/^\d+$/.test(String(key)) && read++, Reflect.get(names, key, all) as unknown),
  });
  for (let number = 1; number <= 60; number++) {
    read = 0;
    const name = distinctName('Jan', counted);
    expect(name).toBe(number === 1 ? 'Jan' : `Jan ${number}`);
    expect(read).toBeLessThanOrEqual(number);
    counted.push(name);
  }
});
