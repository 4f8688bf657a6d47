// The office in the pieces that the stage needs apart, each with its box [x, y, width, height] in the room's own units.
import { rr, p } from './ink.mjs';
import { door, floor, plantLeft, plantRight, wall } from './walls.mjs';
import { cyclist, leafling, radiator, windowBack, windowFront } from './street.mjs';
import { board, clock, coffee, doneNote, map, steam } from './wallThings.mjs';
import { DESKS, desk } from './desks.mjs';
import { emptyChair, phoneBody, ringing, table } from './table.mjs';
import { defs, dusk, edge, sunFloor, sunWall } from './light.mjs';

const round = v => Math.round(v * 10) / 10;
const local = (d, x, y, w, h) => [d.cx + x * d.s, d.y + y * d.s, w * d.s, h * d.s].map(round);

const room = {
  base: { box: [-400, -200, 2400, 1300], art: wall + floor + windowBack + radiator + door },
  'window-front': { box: [30, 84, 404, 372], art: windowFront },
  dusk: { box: [62, 100, 340, 316], art: dusk },
  plant: { box: [-56, 272, 180, 290], art: plantLeft },
  'sun-floor': { box: [440, 580, 480, 232], art: sunFloor },
  'sun-wall': { box: [396, 80, 1014, 326], art: sunWall },
  map: { box: [434, 112, 126, 162], art: map },
  board: { box: [572, 94, 466, 262], art: board },
  clock: { box: [1048, 122, 140, 134], art: clock },
  coffee: { box: [1206, 308, 182, 206], art: coffee },
  'steam-1': { box: [1312, 314, 14, 40], art: steam[0] },
  'steam-2': { box: [1324, 314, 14, 40], art: steam[1] },
  cyclist: { box: [-26, -136, 120, 140], art: cyclist },
  leaf: { box: [-3, -9, 22, 18], art: leafling },
  'note-1': { box: [-19, -20, 40, 40], art: doneNote[0] },
  'note-2': { box: [-19, -20, 40, 40], art: doneNote[1] },
  'note-3': { box: [-19, -20, 40, 40], art: doneNote[2] },
  table: { box: [570, 608, 470, 182], art: table },
  phone: { box: [576, 624, 116, 66], art: phoneBody },
  ringing: { box: [574, 592, 120, 40], art: ringing },
  'empty-chair': { box: [700, 572, 280, 296], art: emptyChair },
  'plant-front': { box: [1498, 540, 170, 386], art: plantRight },
  'table-chair': { box: [-48, -110, 96, 118], art: p(rr(-40, -104, 80, 110, 16, 2), '#6F868C') },
  edge: { box: [1250, -200, 750, 1300], art: edge },
};

for (const d of DESKS) {
  const pieces = desk(d);
  const side = d.side;
  const boxes = {
    chair: local(d, -50, -134, 104, 126),
    body: local(d, -146, -32, 314, 164),
    pool: local(d, side < 0 ? -138 : 18, -28, 120, 28),
    props: local(d, -140, -134, 280, 146),
    on: local(d, side * 82 - 66, -164, 132, 132),
    glow: local(d, side * 80 - 96, -178, 192, 180),
    screen: local(d, -side * 88 - 78, -122, 156, 126),
  };
  for (const [name, box] of Object.entries(boxes)) room[`desk-${d.n}-${name}`] = { box, art: pieces[name] };
}

/** Only the gradients and clips that a piece really uses travel with it. */
export function defsFor(art) {
  const used = [...art.matchAll(/url\(#([\w-]+)\)/g)].map(match => match[1]);
  const found = [...defs.matchAll(/<(\w+Gradient) id="([\w-]+)".*?<\/\1>/g)].filter(match => used.includes(match[2]));
  return found.length ? `<defs>${found.map(match => match[0]).join('')}</defs>` : '';
}
export const parts = room;
