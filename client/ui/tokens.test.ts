// oxlint-disable-next-line no-restricted-imports -- the test runner empties style sheets that are imported
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const block = (selector: string) => css.slice(css.indexOf(`${selector} {`)).match(/\{([^}]*)\}/)?.[1] ?? '';
const colours = (selector: string) =>
  Object.fromEntries([...block(selector).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));

const day = colours(':root');
const themes: Record<string, Record<string, string>> = {
  dag: day,
  contrast: { ...day, ...colours(":root[data-theme='contrast']") },
  nacht: { ...day, ...colours(":root[data-theme='nacht']") },
};

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map(at => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const words = ['ink', 'ink-soft', 'teal', 'green', 'brick', 'amber', 'plum', 'blue'];
const grounds = ['canvas', 'panel', 'paper', 'panel-hover'];
const tints = ['teal-tint', 'amber-tint', 'plum-tint', 'green-tint', 'blue-tint', 'brick-tint', 'note-warm', 'mark'];
const fills = ['teal', 'teal-dark', 'amber', 'plum', 'green', 'blue', 'brick', 'ink-soft'];
const text: [string, string][] = [
  ...grounds.flatMap(ground => words.map((word): [string, string] => [word, ground])),
  ...tints.flatMap((tint): [string, string][] => [
    ['ink', tint],
    ['ink-soft', tint],
  ]),
  ['teal', 'teal-tint'],
  ['amber', 'amber-tint'],
  ['green', 'green-tint'],
  ['brick', 'brick-tint'],
  ...fills.map((fill): [string, string] => ['on-fill', fill]),
  ['on-amber', 'amber-fill'],
];
// Edges and icons: 3 to 1.
const signs: [string, string][] = [
  ...grounds.slice(0, 3).flatMap((ground): [string, string][] => [
    ['line', ground],
    ['focus', ground],
    ['ink', ground],
  ]),
  ['focus-ring', 'focus'],
  ['focus-ring', 'teal'],
];

describe.each(Object.keys(themes))('the colours of theme %s', theme => {
  const value = (name: string) => themes[theme]![name] ?? `no --${name}`;
  it.each(text)('make %s readable on %s (4.5 to 1)', (word, ground) => {
    expect(contrast(value(word), value(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(signs.filter(([one]) => theme !== 'nacht' || one !== 'focus-ring'))(
    'make %s visible on %s (3 to 1)',
    (sign, ground) => {
      expect(contrast(value(sign), value(ground))).toBeGreaterThanOrEqual(3);
    },
  );
});
