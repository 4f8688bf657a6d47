import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileLevel, type LevelSource } from '../../shared/level/compile.ts';
import { onBlindPlaysPage } from '../../shared/level/estimate.ts';

/**
 * The blind play: five people with basic skills played the level by screen alone. Minutes per puzzle, as estimated from that
 * play, and the whole of it without a coach. The level stands beside it as it was then, and is played on the page of then:
 * both have changed since.
 */
const PLAYED: Record<string, readonly [least: number, most: number]> = {
  P3: [8, 10], P1: [8, 10], P2: [9, 12], P5: [8, 10], P4: [4, 6], P10: [6, 9], P6: [6, 8], P7: [3, 3], P8: [5, 6], P9: [6, 8],
  GA: [3, 4], P7b: [12, 15], P11: [13, 16], P12: [9, 12], F: [8, 10],
}; // prettier-ignore
const WHOLE = [75, 90] as const;
const FAR = 2; // minutes that a single puzzle may be off: what confused people is not in the level's files
const NEAR = 0.75; // minutes, on average

const file = join(import.meta.dirname, 'blindPlay/de-lege-stoel.level.json.gz');
const compiled = compileLevel(JSON.parse(gunzipSync(readFileSync(file)).toString()) as LevelSource);
if ('issues' in compiled) throw new Error(compiled.issues.map(issue => issue.what).join('\n'));
const { level } = compiled;
const estimated = onBlindPlaysPage(level);

const table = Object.entries(PLAYED).map(([id, [least, most]]) => {
  const minutes = Math.round(estimated.puzzles.get(id)!);
  return { id, title: level.puzzles.get(id)!.title.nl, least, most, minutes, off: Math.max(least - minutes, minutes - most, 0) };
});

test('the estimate of each puzzle lies close to the minutes of the blind play', () => {
  console.table(
    table.map(({ id, title, least, most, minutes }) => ({ id, title, played: `${least}-${most}`, estimated: minutes })),
  );
  expect(table.filter(({ off }) => off > FAR)).toEqual([]);
  expect(table.reduce((sum, { off }) => sum + off, 0) / table.length).toBeLessThan(NEAR);
});

test('all puzzles together take as long as they did, within a tenth', () => {
  const played = table.reduce((sum, { least, most }) => sum + (least + most) / 2, 0);
  const all = table.reduce((sum, { minutes }) => sum + minutes, 0);
  expect(Math.abs(all / played - 1)).toBeLessThan(0.1);
});

test('five people without a coach need 75 to 90 minutes at the usual pace', () => {
  const { minutes } = estimated;
  expect(minutes).toBeGreaterThanOrEqual(WHOLE[0]);
  expect(minutes).toBeLessThanOrEqual(WHOLE[1]);
});
