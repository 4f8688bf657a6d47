import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedLine, typedLines } from './typed.ts';

describe('leaves unchanged', () => {
  it.each([
    ['Dutch', 'Een élève in café ’t Hoekje: coördineren, ’s ochtends – “ja”'],
    ['Polish, Turkish, Icelandic', 'Łukasz Wiśniewski, Yıldız Çağlar, Þórður'],
    ['a family', 'Wij drieën 👨‍👩‍👧 gaan 👩🏽‍🚀 mee'],
    ['flags', '🇳🇱 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈 🏴‍☠️'],
    ['a key and a heart', '1️⃣ ❤️ ☎︎'],
    ['Persian', 'می‌خواهم کار کنم'],
    ['Arabic with vowels', 'مُحَمَّد'],
    ['Hindi', 'क्‍ष हिन्दी श्रीमती'],
    ['Hebrew with points', 'שָׁלוֹם עֲלֵיכֶם'],
    ['Thai', 'ผู้หญิงที่นี่ น้ำ'],
    ['Tamil and Malayalam', 'தமிழ் മലയാളം'],
    ['Chinese and Japanese', '你好，世界 がんばって'],
  ])('%s', (_name, text) => expect(typedLine(text)).toBe(text.normalize('NFC')));

  it('composes decomposed characters', () => {
    expect(typedLine('Nguye\u0302\u0303n Thi\u0323 Be\u0301')).toBe('Nguyễn Thị Bé');
  });
});

describe('removes', () => {
  it.each([
    ['turned direction', 'Ria \u202Egnp.exe', 'Ria gnp.exe'],
    ['isolates and marks of direction', '\u2066a\u2069\u200Eb\u200F\u061C', 'ab'],
    ['nothing between letters', 'R\u200Bi\uFEFFa\u2060\u00AD', 'Ria'],
    ['joiners where nothing joins', 'R\u200Di\u200Ca\u200D', 'Ria'],
    ['private use and unassigned', 'a\uE000b\u{F0000}c\u0378', 'abc'],
    ['halves of a pair', 'a\uD83Db\uDE00', 'ab'],
    ['controls', 'a\u0000\u001B[31mb\u0007', 'a[31mb'],
    ['letters that are drawn as nothing', '\u3164\u2800\uFFA0', ''],
    ['tags without a flag', 'a\u{E0041}\u{E0042}\u{E007F}', 'a'],
    ['towers of marks', `Z${'\u0337'.repeat(40)}algo`, 'Z\u0337\u0337\u0337algo'],
    ['styles on styles', `a${'\uFE0F'.repeat(40)}`, 'a\uFE0F\uFE0F'],
    ['marks on nothing', '\u0301\u0302 x', 'x'],
    ['odd spaces', '\u00A0a\u3000b\u2003', 'a b'],
  ])('%s', (_name, text, left) => expect(typedLine(text)).toBe(left));

  it('joins several lines where one is wanted, and keeps them elsewhere', () => {
    const text = ' een\r\ntwee\u2028drie\u2029vier\u0085vijf ';
    expect(typedLine(text)).toBe('een twee drie vier vijf');
    expect(typedLines(text)).toBe('een\ntwee\ndrie\nvier\nvijf');
  });
});

const UNSEEN = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u200B\uFEFF\u2028\u2029]/u;
const anything = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
    fc.constantFrom('\u200D', '\u200C', '\u202E', '\u0301', '\uFE0F', '\u20E3', '👩', '🏽', '🏴', '\u{E0067}', '\u{E007F}', 'م', 'क', '्', '\n', '\uD800'),
  ),
  { maxLength: 24 },
).map(parts => parts.join('')); // prettier-ignore

it('takes linear time, whatever the text contains', () => {
  const joiners = (count: number): number => {
    const text = `👩${'\u200d\ufe0f🏽'.repeat(count)}`;
    const began = performance.now();
    typedLines(text);
    return performance.now() - began;
  };
  joiners(2000);
  const best = (count: number): number => Math.min(...Array.from({ length: 5 }, () => joiners(count)));
  // A busy machine spoils one comparison; quadratic growth spoils all of them.
  const ratios = Array.from({ length: 5 }, () => best(8000) / best(1000));
  expect(Math.min(...ratios)).toBeLessThan(24); // for eight times the text; quadratic time would give 64
});

describe('of any text', () => {
  it('leaves nothing invisible, and is idempotent', () => {
    fc.assert(
      fc.property(anything, text => {
        const line = typedLine(text);
        expect(line).not.toMatch(UNSEEN);
        expect(line).toBe(line.normalize('NFC').trim());
        expect(line).not.toMatch(/(?:(?![\uFE0E\uFE0F\u20E3])\p{M}){5}/u);
        expect(typedLine(line)).toBe(line);
        expect(typedLines(typedLines(text))).toBe(typedLines(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves unchanged what people type in the languages used here', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzéëïöüçğışłńźабвגדה你好 .,!?-')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(plain, text => {
        expect(typedLine(text)).toBe(text.trim());
      }),
    );
  });
});
