// `npm run borders`: checks all imports against the rules. Prints violations, and exits with 1 when there are any.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exceptions } from './exceptions.ts';
import { readHouse } from './graph.ts';
import { judge } from './judge.ts';
import { drawHouse, PICTURE } from './picture.ts';
import { rules } from './rules/index.ts';

const MOST = 12; // arrows of one circle
const read = await readHouse(resolve(import.meta.dirname, '../..'), rules);
const { trespasses, circles, unneeded } = judge(read, exceptions);
const comments = new Map(rules.map(rule => [rule.name, rule.comment]));
const picture = await drawHouse(read.result, exceptions);
const isOfToday = existsSync(PICTURE) && readFileSync(PICTURE, 'utf8') === picture;
const lines = [
  ...trespasses.map(({ rule, from, to }) => `${from} -> ${to}\n    ${rule}: ${comments.get(rule) ?? ''}`),
  ...circles.map(
    ({ rule, of, arrows }) =>
      `${of.join(' <-> ')}\n    ${rule}: no way leads back to where it began.` +
      arrows
        .slice(0, MOST)
        .map(({ from, to }) => `\n      ${from} -> ${to}`)
        .join('') +
      (arrows.length > MOST ? `\n      and ${arrows.length - MOST} more` : ''),
  ),
  ...unneeded.map(({ rule, from, to }) => `${from} -> ${to}\n    breaks ${rule} no more: remove it from exceptions.ts.`),
  ...(isOfToday ? [] : ['tests/borders/house.svg\n    is out of date: `npm run house` redraws it.']),
];
for (const line of lines) console.log(line);
console.log(`${read.arrows.length} imports, ${rules.length} rules, ${exceptions.length} exceptions: ${lines.length} to fix`);
process.exit(lines.length === 0 ? 0 : 1);
