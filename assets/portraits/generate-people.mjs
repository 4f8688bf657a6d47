// node assets/portraits/generate-people.mjs: writes assets/public/people. Deterministic: the same people.json gives the same bytes.
// Needs @dicebear/core 9.4.3 and @dicebear/open-peeps 9.4.3 (art CC0 1.0), which are not dependencies of the project:
//   npm install --no-save @dicebear/core@9.4.3 @dicebear/open-peeps@9.4.3
// Clothes, sleeves, hands, age lines and the thinking face are drawn here.
import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import fs from 'node:fs'; import path from 'node:path'; import { fileURLToPath } from 'node:url';
import { raisedHand, sleeves } from './arms.mjs';
const here = path.dirname(fileURLToPath(import.meta.url));
const INK = '#1F2933';
export const EXPR = ['neutral', 'blij', 'denkt'];
const S = `stroke="${INK}" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"`;
const fine = (d, o = .62, w = 6.5) => `<path d="${d}" fill="none" stroke="${INK}" stroke-opacity="${o}" stroke-width="${w}" stroke-linecap="round"/>`;

function clothes(p) {
  const c = '#' + p.cloth, i = '#' + (p.inner || p.cloth);
  const vee = (d, f) => `<path d="${d}" fill="${f}" ${S}/>`;
  const shade = d => `<path d="${d}" fill="${INK}" fill-opacity=".12"/>`;
  const under = shade('M560 626Q650 700 690 900L600 1000Q610 800 560 626Z');
  const collar = f => vee('M250 596L214 646L302 742L392 706Q300 684 262 604Z', f) + vee('M518 596L556 640L482 736L392 706Q482 684 508 602Z', f);
  switch (p.top) {
    case 'blazer': return under + `<path d="M248 602Q300 694 392 702Q484 690 520 602L556 640L436 940H366L206 650Z" fill="${i}"/>`
      + `<path d="M392 704V930" fill="none" stroke="${INK}" stroke-opacity=".5" stroke-width="7"/>` + collar(i)
      + vee('M226 610Q196 630 186 668L250 742L220 770L372 950Q340 850 318 770Q296 716 250 660Z', c) + vee('M542 608Q572 628 584 662L526 738L556 764L430 950Q456 850 474 770Q496 712 524 654Z', c);
    case 'shirt': return under + collar(c) + `<path d="M392 708V1000" fill="none" ${S.replace('"12"','"9"')}/>` + [790, 880].map(y => `<circle cx="410" cy="${y}" r="7" fill="${INK}"/>`).join('')
      + `<path d="M520 800h84v-10" fill="none" stroke="${INK}" stroke-opacity=".55" stroke-width="8"/>`;
    case 'collarsweater': return under + collar(i) + `<path d="M222 640Q250 700 306 752Q350 786 392 800Q440 782 486 744Q530 700 552 632" fill="none" ${S.replace('"12"','"10"')}/>`
      + `<path d="M204 664Q250 744 310 788Q356 816 394 826Q446 806 496 770Q548 716 570 656" fill="none" stroke="${INK}" stroke-opacity=".4" stroke-width="7"/>`;
    case 'cardigan': return under + `<path d="M244 604Q300 690 392 702Q484 690 522 604L540 640Q500 800 430 960H374Q280 800 226 640Z" fill="${i}"/>`
      + `<path d="M262 664Q330 740 394 742Q460 736 506 664" fill="none" stroke="${INK}" stroke-opacity=".5" stroke-width="7"/>`
      + vee('M242 600Q218 616 212 640Q280 800 352 1000H392Q330 790 258 632Z', c) + vee('M524 600Q548 614 554 638Q520 800 470 1000H412Q480 790 512 628Z', c)
      + [850, 930].map(y => `<circle cx="${y === 850 ? 462 : 446}" cy="${y}" r="8" fill="${INK}"/>`).join('');
    case 'turtle': return under + vee('M256 560Q250 600 236 620Q300 726 396 732Q486 722 530 616Q514 596 512 556Q470 650 392 656Q306 650 256 560Z', c)
      + `<path d="M250 610Q306 690 394 696Q478 688 520 604" fill="none" stroke="${INK}" stroke-opacity=".45" stroke-width="7"/>`;
    case 'scarf': return under + vee('M244 566Q224 590 214 640Q300 770 400 770Q506 760 556 634Q536 592 514 562Q476 660 392 664Q300 654 244 566Z', i)
      + vee('M296 738Q276 830 268 940L356 952Q366 850 376 766Z', i) + `<path d="M236 622Q306 718 396 722Q482 712 536 616M300 800Q330 812 366 808M288 880Q320 892 358 888" fill="none" stroke="${INK}" stroke-opacity=".45" stroke-width="7"/>`;
    default: return under + `<path d="M226 620Q290 738 394 742Q498 730 544 614" fill="none" stroke="${INK}" stroke-opacity=".5" stroke-width="8"/>`;
  }
}
function ageLines(p, e) {
  let s = ''; const a = p.age || 0, o = .5 + a * .04, beard = /^(full|chin)/.test(p.beard || '');
  if (a >= 1) s += fine('M371 346L352 338M369 360L346 361' + (a >= 2 ? 'M371 373L351 382' : ''), o);      // outer corner of the eye
  if (a >= 1 && !beard) s += fine(e === 'blij' ? 'M430 436Q424 460 434 488' : 'M433 442Q425 462 431 482', o); // cheek fold
  if (a >= 2) s += fine('M390 389Q408 396 426 389', o) + (beard ? '' : fine('M538 446Q547 462 541 482', o)); // under the eye, far cheek
  if (a >= 3) s += fine('M512 388Q526 394 540 387', o) + (/noHair|grayShort/.test(p.head) ? fine('M402 258Q446 248 494 256M412 284Q450 276 488 282', o * .85) : '');
  return s;
}
const thinking = `<g fill="none" stroke="${INK}" stroke-linecap="round" stroke-linejoin="round"><path d="M374 326Q402 314 434 318" stroke-width="14"/><path d="M504 298Q530 280 556 298" stroke-width="14"/><path d="M470 424Q486 440 500 426Q508 410 490 394" stroke-width="14"/><path d="M458 486Q482 489 506 479" stroke-width="14"/></g><ellipse cx="414" cy="350" rx="10.5" ry="16" fill="${INK}"/><ellipse cx="533" cy="349" rx="9.5" ry="15" fill="${INK}"/>`;
const STREAKS = {
  short2: 'M262 262Q262 222 280 196M274 268Q270 236 286 214M250 250Q252 220 262 200',
  medium1: 'M432 196Q350 236 316 300M416 224Q352 262 330 318M300 396Q296 440 306 480M284 380Q278 430 288 470',
  afro: 'M262 250q-8 -30 10 -52M286 214q4 -26 26 -36M330 176q14 -18 38 -18M244 300q-8 -20 -2 -36'
};
export function render(p, expr = 'neutral', view = 'bust') {
  const svg = createAvatar(openPeeps, { seed: p.id, head: [p.head], face: [expr === 'blij' ? 'calm' : 'smile'], skinColor: [p.skin], clothingColor: [p.cloth], headContrastColor: [p.hair || '9a9a98'],
    maskProbability: 0, accessories: p.glasses ? [p.glasses] : [], accessoriesProbability: p.glasses ? 100 : 0, facialHair: p.beard ? [p.beard] : [], facialHairProbability: p.beard ? 100 : 0 }).toString();
  const cut = (a, b) => svg.slice(svg.indexOf(a), b ? svg.indexOf(b) : undefined);
  const H = '<g transform="matrix(.99789 0 0 1 156 62)">', F = '<g transform="translate(315 248)">', B = '<g transform="translate(279 400)">', M = '<g transform="translate(179 343)">', A = '<g transform="translate(203 303)">';
  let body = svg.slice(svg.indexOf('<g fill-rule'), svg.indexOf(H));
  let head = cut(H, F), face = cut(F, B), beard = cut(B, M), acc = cut(A).replace(/<\/g><\/svg>$/, '').replace(/<\/svg>$/, '');
  const ink = (s, c) => s.replace(/(["'])(#000(?:000)?|black)\1/g, `"${c}"`);
  body = ink(body, INK); head = ink(head, p.ink ? '#' + p.ink : INK); face = ink(face, INK);
  if (p.beardColor) beard = beard.replaceAll('#' + (p.hair || '9a9a98'), '#' + p.beardColor);
  beard = ink(beard, p.ink ? '#' + p.ink : INK); acc = ink(acc, INK);
  if (expr === 'denkt') face = thinking;
  const streaks = p.streaks ? `<path d="${STREAKS[p.streaks]}" fill="none" stroke="#B9B4AC" stroke-width="7" stroke-linecap="round" stroke-opacity=".9"/>` : '';
  const r = s => s.replace(/(\d+\.\d{2,})/g, m => String(+(+m).toFixed(1)));
  const wrap = (box, inner) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" fill="none">${r(inner)}</svg>`;
  if (view === 'hand') return wrap('-140 340 240 520', raisedHand(p));
  const desk = view === 'desk';
  return wrap(desk ? '-60 60 820 1140' : '0 0 704 704', body + (desk ? sleeves(p) : '') + clothes(p) + head + streaks + face + ageLines(p, expr) + beard + acc);
}
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = path.join(here, '../public/people');
  fs.mkdirSync(out, { recursive: true });
  const { players, characters } = JSON.parse(fs.readFileSync(path.join(here, 'people.json'), 'utf8'));
  const write = (name, svg) => fs.writeFileSync(path.join(out, `${name}.svg`), svg);
  for (const p of [...players, ...characters.filter(one => one.served)]) for (const e of EXPR) write(`${p.id}-${e}`, render(p, e));
  for (const p of players) {
    write(`${p.id}-bureau`, render(p, 'neutral', 'desk'));
    write(`${p.id}-bureau-blij`, render(p, 'blij', 'desk'));
    write(`${p.id}-hand`, render(p, 'neutral', 'hand'));
  }
  // Half-figures that only pictures use stay here: assets/art puts them in.
  const drawn = path.join(here, 'drawn');
  fs.mkdirSync(drawn, { recursive: true });
  for (const [id, e] of [['marijke', 'neutral'], ['marijke', 'denkt'], ['marijke', 'blij'], ['joyce', 'blij'], ['ilse', 'blij']])
    fs.writeFileSync(path.join(drawn, `${id}-${e}.svg`), render(characters.find(one => one.id === id), e, 'desk'));
}
