// `npm run house`: draws the folders and their dependencies in house.svg.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exceptions } from './exceptions.ts';
import { readHouse } from './graph.ts';
import { drawHouse, PICTURE } from './picture.ts';

const { result } = await readHouse(resolve(import.meta.dirname, '../..'), []);
writeFileSync(PICTURE, await drawHouse(result, exceptions));
