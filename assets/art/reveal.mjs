// The three pictures of the story behind the empty chair, in the hand of the office. No words in them: the page says them.
import { INK, C, rr, p, f, l, sh, el } from './ink.mjs';
import { figureAt } from './scene.mjs';
import { mug } from './desks.mjs';

const W = 1200;
const H = 500;
const picture = (defs, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}"><defs>${defs}</defs><g fill="none" stroke="${INK}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${body}</g></svg>`;
const room = (wall, low, floor) =>
  f(`M0 0H${W}V${H}H0Z`, wall) + f(`M0 300H${W}V430H0Z`, low) + l(`M0 300H${W}`, 'stroke="#00000022" stroke-width="2"') + f(`M0 430H${W}V${H}H0Z`, floor) + l(`M0 430H${W}`, 'stroke-width="2.5"');
const at = (x, y, s, inner) => `<g transform="translate(${x} ${y}) scale(${s})">${inner}</g>`;
const repeat = (count, draw) => Array.from({ length: count }, (_, i) => draw(i)).join('');

/** A sheet with a week on it: days across, people down, coloured blocks of work. */
function roster(x, y, cell, rows, blocks, paper = C.paper) {
  const w = cell * 7 + 16;
  const h = rows * cell * 0.62 + 34;
  return sh(`M${x + w} ${y + 8}l8 6v${h - 8}h-${w - 4}v-6h${w - 12}z`) + p(rr(x, y, w, h, 4), paper, 'stroke-width="2"')
    + l(repeat(6, i => `M${x + 8 + cell * (i + 1)} ${y + 24}V${y + h - 8}`) + repeat(rows + 1, i => `M${x + 8} ${y + 24 + i * cell * 0.62}H${x + w - 8}`), 'stroke="#B9B2A2" stroke-width="1.3"')
    + l(repeat(7, i => `M${x + 16 + cell * i} ${y + 15}h${cell - 16}`), 'stroke="#8C8578" stroke-width="3"')
    + blocks.map(([day, row, span, colour]) => `<path d="${rr(x + 11 + cell * day, y + 28 + row * cell * 0.62, cell * span - 6, cell * 0.62 - 8, 3, 0.3)}" fill="${colour}" stroke-width="1.3"/>`).join('');
}

const jar = (x, y, w, h, colour, lid = C.woodD) => p(rr(x, y - h, w, h, 5, 0.5), colour, 'stroke-width="1.8"') + p(rr(x + 2, y - h - 8, w - 4, 9, 2, 0.3), lid, 'stroke-width="1.8"') + f(`M${x + 4} ${y - h + 12}h${w - 8}v${h * 0.36}h-${w - 8}z`, C.paper, 'fill-opacity=".8"');
const pack = (x, y, w, h, colour) => p(rr(x, y - h, w, h, 2, 0.5), colour, 'stroke-width="1.8"') + f(`M${x + 5} ${y - h + 8}h${w - 10}v9h-${w - 10}z`, C.paper, 'fill-opacity=".75"') + sh(`M${x + w - 7} ${y - h + 1}h6v${h - 2}h-6z`);
const bottle = (x, y, colour) => p(`M${x} ${y}v-30q0 -8 6 -11v-12h10v12q6 3 6 11v30z`, colour, 'stroke-width="1.8"') + f(`M${x + 3} ${y - 22}h16v12h-16z`, C.paper, 'fill-opacity=".8"');
const shelf = (x, y, w, goods) => goods + sh(`M${x} ${y + 9}h${w}v6h-${w}z`) + p(rr(x, y, w, 10, 2), C.wood, 'stroke-width="2"');
const carton = (x, y, w, h) => sh(`M${x + w} ${y + 6}l12 8v${h - 6}h-12z`) + p(rr(x, y, w, h, 2), '#C99F6E') + p(`M${x} ${y}l-16 -16h${w * 0.46}l10 16z`, '#D9B487', 'stroke-width="2"') + p(`M${x + w} ${y}l16 -18h-${w * 0.46}l-10 18z`, '#D9B487', 'stroke-width="2"') + l(`M${x + w / 2} ${y + 4}v${h - 8}`, 'stroke="#A97F50"');
const plant = (x, y) => p(`M${x} ${y - 40}h46l-5 40h-36z`, '#C98A6B', 'stroke-width="2"')
  + `<path d="M${x + 22} ${y - 40}q-4 -34 -32 -44q2 36 32 44zM${x + 23} ${y - 40}q-4 -50 12 -70q20 34 -12 70zM${x + 25} ${y - 40}q14 -32 42 -34q-8 32 -42 34z" fill="${C.plant}" stroke-width="2"/>`;

function shop(drawn) {
  const goods = [
    shelf(56, 150, 210, jar(70, 150, 34, 44, C.brick) + jar(112, 150, 34, 44, C.mustard) + jar(154, 150, 34, 44, C.plantL) + pack(200, 150, 40, 62, C.tealM)),
    shelf(56, 246, 210, pack(66, 246, 46, 56, '#B7C9CF') + pack(118, 246, 46, 56, '#E3C7A4') + bottle(178, 246, C.plant) + bottle(206, 246, C.plantL) + bottle(234, 246, C.plant)),
    shelf(520, 150, 200, bottle(532, 150, C.brick) + bottle(562, 150, '#C98A6B') + pack(600, 150, 52, 50, C.mustard) + pack(658, 150, 46, 66, '#8DB9B6')),
  ].join('');
  const shutter = p(rr(842, 44, 318, 356, 6), C.cream) + f('M858 60H1144V386H858Z', '#F7E7BF')
    + p('M858 60H1144V306H858Z', '#AEB9BC', 'stroke-width="2"') + l(repeat(12, i => `M858 ${80 + i * 19}H1144`), 'stroke="#8A969A" stroke-width="2"')
    + f('M1064 60H1144V306H1064Z', INK, 'fill-opacity=".07"') + p(rr(848, 302, 306, 13, 4), '#8A969A', 'stroke-width="2"') + el(1001, 309, 6, 4, '#5B6873', 'stroke-width="1.6"')
    + f('M858 316H1144V386H858Z', '#FFF6DA', 'fill-opacity=".75"') + l('M858 352H1144', 'stroke="#C9B58C" stroke-width="2"') + p(rr(834, 386, 334, 14, 4), C.paper);
  const light = f('M858 430L1144 430L1090 500H760Z', '#FFF4D2', 'fill-opacity=".75"');
  const counter = sh('M150 470h600l60 20h-640z') + p('M176 356h560v120h-560z', '#C79D70') + sh('M176 356h560v14h-560z') + l('M362 376v94M550 376v94', 'stroke="#9B7247" stroke-width="2"')
    + p(rr(158, 332, 598, 26, 6), C.woodL) + f('M170 336h220l-14 16h-206z', '#fff', 'fill-opacity=".22"');
  const till = sh('M590 330h112l14 6h-130z') + p('M588 332l14 -52h92l16 52z', C.slate) + p('M606 274l8 -34h58l8 34z', C.slateL, 'stroke-width="2"') + f('M618 248h48l4 18h-57z', '#DDF0EF')
    + l(repeat(3, i => repeat(4, j => `M${616 + j * 20 - i * 2} ${292 + i * 12}h9`)), 'stroke="#DDE4E4" stroke-width="5"');
  const bag = p('M214 332l6 -62h62l6 62z', '#E3C7A4', 'stroke-width="2"') + l('M234 272q2 -22 16 -22t16 22', 'stroke-width="2.4"');
  return picture('', room('#EFE0C2', '#E6D2AC', '#D9C09A') + light + goods + roster(316, 50, 24, 4, [[0, 0, 2, C.tealL], [3, 0, 1, C.mustard], [1, 1, 3, '#D7A288'], [5, 1, 2, C.tealL], [0, 2, 1, C.mustard], [3, 2, 3, C.plantL], [2, 3, 2, C.tealL]])
    + shutter + figureAt(drawn('marijke-neutral'), { x: 336, y: 146, w: 226, h: 204 }) + counter + till + bag + carton(836, 352, 130, 104) + pack(862, 352, 34, 26, C.tealM) + carton(992, 392, 148, 88) + bottle(1026, 392, C.plantL) + bottle(1056, 392, C.brick));
}

function kitchen(drawn) {
  const night = p(rr(70, 56, 236, 232, 6), C.cream) + f('M84 70H292V274H84Z', '#3E4F6B') + f('M84 210q60 -26 104 -6t104 -10v80h-208z', '#2F3D55') + el(240, 112, 20, 20, '#F7E7BF', 'stroke="none"')
    + f('M120 110h3v3h-3zM160 92h3v3h-3zM148 150h3v3h-3zM206 158h3v3h-3z', '#F7F3EC') + f('M112 226h14v16h-14zM150 222h14v16h-14zM226 220h14v16h-14z', '#F2B84B')
    + f('M182 70h11v204h-11z', C.cream) + l('M182 70v204M193 70v204') + p(rr(58, 286, 260, 14, 4), C.paper) + plant(86, 286);
  const cupboard = p(rr(930, 44, 214, 120, 5), C.tealL) + l('M1037 48V160') + l('M1024 112v18M1050 112v18', 'stroke-width="3.5"') + shelf(930, 250, 214, jar(946, 250, 30, 38, C.mustard) + jar(984, 250, 30, 38, C.brick) + mug(1050, 250, C.tealM) + mug(1090, 250, '#D7A288'));
  const lampshade = l('M600 0V66', 'stroke-width="4"') + el(600, 130, 240, 170, 'url(#warm)', 'stroke="none"') + p('M556 66h88q34 20 44 62q-88 22 -176 0q10 -42 44 -62z', C.mustard) + el(600, 130, 86, 9, '#FFF6DA', 'stroke-width="2"');
  const table = sh('M120 420h980l30 26H90z') + p('M96 372H1104L1134 404H66Z', C.woodL) + p('M66 404H1134V424Q600 430 66 424Z', C.wood) + p('M132 426h30v74h-30zM1038 426h30v74h-30z', C.woodD) + el(600, 386, 250, 14, '#FFF1C4', 'stroke="none" fill-opacity=".7"');
  const laptop = sh('M506 388h200l16 8H490z') + p('M498 390l18 -18h168l18 18z', C.steel) + p(rr(518, 250, 164, 122, 7), C.slate) + f('M528 260H672V362H528Z', '#F4FAFA')
    + p(rr(540, 270, 74, 50, 3), '#3F8287', 'stroke-width="1.6"') + f('M568 284l22 11l-22 12z', '#fff') + `<path d="${rr(540, 326, 74, 5, 2, 0)}" fill="${C.mustard}" stroke="none"/>`
    + l(repeat(5, i => `M624 ${272 + i * 13}h40`) + 'M637 270v56M651 270v56', 'stroke="#9AA3A6" stroke-width="1.5"') + f('M638 286h12v11h-12zM652 299h11v11h-11zM625 312h11v11h-11z', C.plantL) + l('M540 342h112M540 351h84', 'stroke="#B9C4C8" stroke-width="3"');
  const sheet = sh('M736 396l108 -4l14 10l-116 6z') + p('M728 388l100 -8l22 18l-106 10z', C.paper, 'stroke-width="2"') + l('M742 390l72 -6M754 401l40 -3', 'stroke="#9AA3A6" stroke-width="2.4"') + f('M745 393l88 -7l5 4l-88 8z', '#F2B84B', 'fill-opacity=".75"') + l('M836 372l34 -26', 'stroke-width="6"') + l('M836 372l34 -26', 'stroke="#1F4E9E" stroke-width="2.6"');
  const warm = '<radialGradient id="warm"><stop stop-color="#FFE6A0" stop-opacity=".85"/><stop offset=".5" stop-color="#FFE6A0" stop-opacity=".35"/><stop offset="1" stop-color="#FFE6A0" stop-opacity="0"/></radialGradient>';
  return picture(warm, room('#CFC3B8', '#BFB0A4', '#B39477') + night + cupboard + lampshade + figureAt(drawn('marijke-denkt'), { x: 300, y: 172, w: 240, h: 218, short: true }) + figureAt(drawn('joyce-blij'), { x: 664, y: 172, w: 240, h: 218, mirror: true, short: true })
    + table + laptop + sheet + at(432, 396, 1.5, mug(0, 0, C.brick)) + at(930, 398, 1.5, mug(0, 0, C.teal)) + l('M428 352q-6 -9 0 -18t0 -16M440 352q-6 -9 0 -18t0 -14', 'stroke="#F3EADB" stroke-width="2.4"'));
}

function haven(drawn) {
  const harbour = p(rr(846, 44, 300, 262, 6), C.cream) + f('M860 58H1132V292H860Z', '#DDEDF3') + f('M880 104q8 -20 32 -14q12 -16 34 -4q20 0 22 18zM1040 92q8 -14 26 -10q12 -12 28 2q14 0 16 8z', '#F7FBFC')
    + f('M860 214H1132V292H860Z', '#9CC3CC') + l('M878 236q14 -8 28 0t28 0M1000 252q14 -8 28 0t28 0M900 272q14 -8 28 0t28 0', 'stroke="#DDEDF3" stroke-width="2.4"')
    + `<g stroke="#8B7B74" stroke-width="1.6"><path d="M876 214V164l30 -26l30 26V214Z" fill="#D39A7E"/><path d="M936 214V172h42v42Z" fill="#E8CDB0"/><path d="M898 180h16v20h-16zM948 184h16v16h-16z" fill="#F4F7F6"/></g>`
    + p('M1030 226h86q-4 24 -22 26h-46q-16 -2 -18 -26z', C.brick, 'stroke-width="2"') + l('M1072 226V132', 'stroke-width="3"') + p('M1078 138q36 30 38 80h-38z', C.paper, 'stroke-width="2"') + p('M1066 150q-26 30 -28 66h28z', '#F2D9A0', 'stroke-width="2"')
    + f('M990 58h12v234h-12z', C.cream) + l('M990 58v234M1002 58v234') + p(rr(834, 304, 324, 14, 4), C.paper);
  const blocks = [[0, 0, 2, C.tealL], [3, 0, 2, C.mustard], [6, 0, 1, C.plantL], [1, 1, 2, '#D7A288'], [4, 1, 3, C.tealL], [0, 2, 1, C.plantL], [2, 2, 3, C.mustard], [0, 3, 3, C.tealL], [4, 3, 1, '#B7A3C6'], [6, 3, 1, '#D7A288'], [1, 4, 2, '#B7A3C6'], [3, 4, 3, C.plantL]];
  const board = roster(90, 44, 50, 5, blocks) + el(276, 46, 6, 6, C.brick, 'stroke-width="1.5"');
  const light = f('M846 430h300l-60 70H700z', '#FFF7DC', 'fill-opacity=".65"');
  const chair = p(rr(474, 210, 150, 200, 28, 2), C.teal) + sh('M596 214q26 4 28 30v150h-28z') + l('M500 246q50 -12 98 0', 'stroke="#5FA3A3"');
  const desk = sh('M250 486h620l40 14H220z') + p('M300 388h520v112h-520z', '#C79D70') + sh('M300 388h520v16h-520z') + p('M276 352H840L866 384H250Z', C.woodL) + p('M250 384H866V400Q558 404 250 400Z', C.wood) + f('M290 356h210l-26 22h-200z', '#fff', 'fill-opacity=".18"');
  const screen = sh('M654 370h104l12 8H640z') + p('M676 362q24 -7 48 0l4 8q-28 6 -56 0z', C.slateL, 'stroke-width="2"') + p('M694 336h14v28h-14z', C.slateL, 'stroke-width="2"') + p(rr(640, 250, 122, 88, 7), C.slate) + el(701, 288, 8, 8, C.slateL, 'stroke-width="1.5"');
  const phone = p('M330 374l8 -22q24 -8 48 0l9 22q-33 7 -65 0z', C.slate, 'stroke-width="2"') + p('M324 350q-2 -15 10 -14q9 1 10 8h34q1 -7 10 -8q11 -1 9 14q-2 6 -10 5q-8 -2 -9 -7h-35q-1 5 -9 7q-8 1 -10 -5z', '#3A4650', 'stroke-width="2"');
  const flowers = p('M800 372q-12 -34 -2 -46h24q10 12 -2 46z', '#8DB9B6', 'stroke-width="2"') + `<path d="M806 326q-8 -30 -22 -40M811 326v-50M816 326q6 -26 22 -36" stroke="${C.plantD}" stroke-width="3"/>` + [[782, 282, C.mustard], [811, 270, C.brick], [840, 286, '#FFFDF8']].map(([x, y, c]) => el(x, y, 13, 13, c, 'stroke-width="2"') + el(x, y, 4, 4, C.woodD, 'stroke="none"')).join('');
  return picture('', room(C.wall, C.wallLow, C.floor) + board + harbour + light + figureAt(drawn('ilse-blij'), { x: 866, y: 176, w: 236, h: 300, mirror: true }).replace(/height="[\d.]+"/, 'height="328"') + chair
    + figureAt(drawn('marijke-blij'), { x: 424, y: 152, w: 244, h: 222 }) + desk + screen + phone + at(454, 374, 1.4, mug(0, 0, C.brick)) + flowers);
}

export const reveal = drawn => ({ 'reveal-1': shop(drawn), 'reveal-2': kitchen(drawn), 'reveal-3': haven(drawn) });
