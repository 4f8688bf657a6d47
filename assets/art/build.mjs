// node assets/art/build.mjs: writes everything in assets/public/art. Deterministic. No dependency.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { INK } from './ink.mjs';
import { defsFor, parts } from './parts.mjs';
import { scene } from './scene.mjs';
import { moments } from './moments.mjs';
import { reveal } from './reveal.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, '../public/art');
const person = id => fs.readFileSync(path.join(here, `../public/people/${id}.svg`), 'utf8');
const drawn = id => fs.readFileSync(path.join(here, `../portraits/drawn/${id}.svg`), 'utf8');
const tidy = s => s.replace(/(\d)\.500/g, '$1.5').replace(/ \/>/g, '/>').replace(/\n/g, '');
const write = (name, text) => fs.writeFileSync(path.join(out, name), text);
fs.mkdirSync(out, { recursive: true });

const line = `fill="none" stroke="${INK}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"`;
const entries = Object.entries(parts).map(([name, { box, art }]) => [name, { box, art: tidy(`${defsFor(art)}<g ${line}>${art}</g>`) }]);
write('office-parts.json', JSON.stringify(Object.fromEntries(entries)));

const office = 'Kantoor van Kompas Werving met vijf bureaus, een vergadertafel en een lege stoel';
write('office.svg', tidy(scene({ label: office })));
write('office-join.svg', tidy(scene({ viewBox: '560 90 500 780', people: { 3: person('p09-bureau') }, lampsOn: [3], without: ['window-front', 'plant', 'plant-front', 'coffee', 'map'] })));
for (const [name, svg] of Object.entries({ ...reveal(drawn), ...moments() })) write(`${name}.svg`, tidy(svg));
