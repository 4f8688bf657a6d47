// `npm run house`: draws the folders of the house and what they take from each other, in house.svg.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exceptions } from './exceptions.ts';
import { readHouse } from './graph.ts';
import { drawHouse, PICTURE } from './picture.ts';

const { result } = await readHouse(resolve(import.meta.dirname, '../..'), []);
writeFileSync(PICTURE, await drawHouse(result, exceptions));
