// Small drawn moments for pages around the game, 640 x 400, in the hand of the office. No words and no faces in them.
import { INK, C, n, rr, p, f, l, sh, el } from './ink.mjs';
import { mug } from './desks.mjs';
import { coffee, steam } from './wallThings.mjs';

const picture = (body, defs = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400"><defs>${defs}</defs><g fill="none" stroke="${INK}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${body}</g></svg>`;
const at = (x, y, s, inner, rot = 0) => `<g transform="translate(${x} ${y}) scale(${s}) rotate(${rot})">${inner}</g>`;
const halo = '<radialGradient id="halo"><stop stop-color="#FFE08A" stop-opacity=".8"/><stop offset=".45" stop-color="#FFE6A0" stop-opacity=".38"/><stop offset="1" stop-color="#FFE6A0" stop-opacity="0"/></radialGradient>';
const wallAndTop = (wall, top) => f('M0 0H640V400H0Z', wall) + f(`M0 ${top}H640V400H0Z`, C.woodL) + l(`M0 ${top}H640`, 'stroke-width="2.5"') + f(`M40 ${top + 14}h240l-60 70h-240z`, '#fff', 'fill-opacity=".16"');
const curl = (x, y, s = 1) => at(x, y, s, l('M-6 0q-6 -9 0 -17t0 -17M7 0q-6 -9 0 -17t0 -15', 'stroke="#9DB0AE" stroke-width="2.2"'));

const lamp = (x, y) => at(x, y, 1.5, `${el(-50, -94, 92, 86, 'url(#halo)', 'stroke="none"')}${f('M10 -2H-84L-100 14H30Z', '#FFF1C4', 'fill-opacity=".8"')}`
  + p('M18 0q-16 -6 -34 0l-2 5q19 4 38 0z', C.slate, 'stroke-width="2"') + l('M0 -2L12 -54L-6 -106', 'stroke-width="4.5"') + `<circle cx="12" cy="-54" r="4.5" fill="${C.steel}" stroke-width="1.8"/>`
  + p('M0 -110l-14 30q-20 4 -34 -16l26 -24q12 -2 22 10z', '#F2B84B', 'stroke-width="2.2"') + el(-30, -86, 12, 7, '#FFF6DA', 'stroke="none" transform="rotate(36 -30 -86)"'));

/** The practice desk: a letter to open, a mug, a lamp that is already on. */
function practice() {
  const letter = sh('M150 344h236l16 10h-260z') + p('M142 336l22 -88h214l22 88z', C.paper) + p('M164 248l106 62l108 -62z', '#F3ECDF') + l('M142 336l92 -46M400 336l-94 -46')
    + p('M186 240V176h168v64l-84 50z', '#FFFDF8') + l('M208 196h118M208 214h96M208 232h110', 'stroke="#9AA3A6" stroke-width="4"') + p('M186 240l84 50l84 -50', 'none');
  const glass = at(470, 300, 1, l('M18 22L58 64', 'stroke-width="16"') + l('M18 22L58 64', `stroke="${C.woodD}" stroke-width="10"`) + el(-12, -10, 40, 40, '#DCEBF0', 'fill-opacity=".75" stroke-width="6"') + l('M-34 -16q6 -18 22 -20', 'stroke="#fff" stroke-width="4"'));
  return picture(wallAndTop(C.wall, 262) + lamp(596, 276) + letter + glass + at(84, 336, 2.1, mug(0, 0, C.brick)) + curl(80, 286, 1.3), halo);
}

/** The coffee corner: a machine that hums, cups, and one chair's worth of rest. */
function corner() {
  const notice = sh('M146 78l10 8v136H56v-10z') + p(rr(44, 70, 104, 146, 4), C.wood) + p(rr(53, 79, 86, 128, 2, 0), C.linen, 'stroke-width="1.6"')
    + [[64, 92, 44, 34, '#FFFDF8', -3], [84, 140, 44, 30, '#FBEBC8', 3], [62, 168, 34, 26, '#DDF0EF', -2]].map(([x, y, w, h, c, r]) => `<g transform="rotate(${r} ${x + w / 2} ${y})"><path d="${rr(x, y, w, h, 1, 0.4)}" fill="${c}" stroke-width="1.5"/>${l(`M${x + 7} ${y + 11}h${w - 16}M${x + 7} ${y + 19}h${w - 22}`, 'stroke="#9AA3A6" stroke-width="2"')}${el(x + w / 2, y, 3.6, 3.6, C.brick, 'stroke-width="1.3"')}</g>`).join('');
  const floor = f('M0 352H640V400H0Z', C.floor) + l('M0 352H640', 'stroke-width="2.5"') + f('M0 334H640V352H0Z', '#F3ECDF') + l('M0 334H640', 'stroke="#B4C6C1" stroke-width="1.5"');
  const plant = at(538, 352, 1.25, p('M-36 -64h72l-9 64h-54z', '#C98A6B') + p(rr(-41, -72, 82, 16, 5), '#D69B7D')
    + [[-2, -66, -30, -92, 17, C.plant], [2, -66, 18, -104, 17, C.plantL], [-4, -62, -62, -44, 15, C.plantD], [6, -62, 56, -54, 15, C.plant]].map(([x, y, dx, dy, w, c]) => { const L = Math.hypot(dx, dy), nx = (-dy / L) * w, ny = (dx / L) * w; return `<path d="M${x} ${y}Q${n(x + dx * 0.35 + nx)} ${n(y + dy * 0.35 + ny)} ${n(x + dx)} ${n(y + dy)}Q${n(x + dx * 0.5 - nx)} ${n(y + dy * 0.5 - ny)} ${x} ${y}Z" fill="${c}" stroke-width="2"/>`; }).join(''));
  const machine = `<g transform="translate(-1706 -444) scale(1.58)">${coffee}${steam.join('')}</g>`;
  return picture(f('M0 0H640V400H0Z', C.wall) + f('M0 216H640V352H0Z', C.wallLow) + l('M0 216H640', 'stroke="#B4C6C1" stroke-width="3"') + floor + notice + machine + plant);
}

/** After the work: five mugs on the round table, papers put together, the day outside gone gold. */
function together() {
  const light = f('M360 0H640V168L360 190Z', '#FFD591', 'fill-opacity=".5"') + f('M492 0h14v176h-14z', '#D9CDBF');
  const table = sh('M60 372q260 40 540 4l20 14q-290 30 -580 0z') + p('M14 258A306 96 0 0 0 626 258V280A306 98 0 0 1 14 280Z', C.wood) + el(320, 258, 306, 96, '#F6EBDA') + f('M50 240q80 -62 250 -70q-160 34 -200 108q-60 -22 -50 -38z', '#fff', 'fill-opacity=".5"');
  const papers = sh('M262 296l128 14l-20 8l-116 -14z') + p('M240 268l104 -14l70 34l-112 22z', C.paper) + p('M252 258l100 -12l66 34l-108 20z', C.paper) + l('M286 262l56 -8M304 272l58 -8M322 283l44 -7', 'stroke="#9AA3A6" stroke-width="3"') + l('M388 246l54 -30', 'stroke-width="7"') + l('M388 246l54 -30', `stroke="${C.mustard}" stroke-width="3"`);
  const mugs = [[120, 262, C.teal], [216, 226, C.mustard], [338, 214, C.brick], [470, 236, '#6E8FC4'], [536, 280, C.plantL]].map(([x, y, c], i) => sh(`M${x - 14} ${y}h44l14 6h-56z`) + at(x, y, 1.75, mug(0, 0, c)) + (i % 2 ? '' : curl(x - 2, y - 42))).join('');
  return picture(f('M0 0H640V400H0Z', '#D5CDC6') + light + table + papers + mugs);
}

/** Going home with a plan: the bicycle at the door, the lantern just on. */
function home() {
  const bricks = Array.from({ length: 9 }, (_, row) => Array.from({ length: 5 }, (_, i) => `M${(row % 2 ? 40 : 96) + i * 128} ${30 + row * 34}h34`).join('')).join('');
  const wall = f('M0 0H640V336H0Z', '#C4806A') + l(bricks, 'stroke="#A9654F" stroke-width="3"') + f('M0 336H640V400H0Z', '#CFC6BA') + l('M0 336H640', 'stroke-width="2.5"') + l('M0 364H640M90 336l-30 64M250 336l-12 64M420 336l14 64M560 336l34 64', 'stroke="#B5AB9C" stroke-width="1.8"');
  const door = sh('M470 66l14 10v260h-14z') + p(rr(330, 56, 142, 284, 4), C.cream) + p('M346 72h110v266H346z', '#3F6B66') + p(rr(364, 90, 74, 98, 3), '#F7E7BF') + l('M401 90v98M364 139h74') + l(rr(364, 212, 74, 104, 3)) + el(360, 206, 5.5, 5.5, C.mustard, 'stroke-width="1.8"') + p(rr(318, 334, 166, 14, 3), '#B9B2A2');
  const lantern = el(530, 130, 92, 92, 'url(#halo)', 'stroke="none"') + l('M556 84h-26v16', 'stroke-width="3.5"') + p('M514 102h32l6 46h-44z', '#FFE9A8') + p('M510 96h40l-4 8h-32z', C.slate, 'stroke-width="2"') + l('M530 104v44');
  const bike = `<g transform="translate(86 330)"><g stroke-width="3.2"><circle cx="0" cy="-46" r="45"/><circle cx="136" cy="-46" r="45"/></g><path d="M0 -46L35 -120L53 -46H0M39 -110Q74 -74 113 -97M53 -46L113 -97M136 -46L107 -134q-4 -14 -27 -10M19 -126h35" stroke-width="4.6"/>${el(53, -46, 9, 9, C.cream)}${p('M116 -152h56l-8 42h-40z', C.wood, 'stroke-width="2.6"')}${l('M120 -138h48', 'stroke-width="2"')}${p('M128 -150l4 -30l30 4l-2 26z', C.paper, 'stroke-width="2"')}${l('M137 -170l16 2M136 -161l17 2', 'stroke="#9AA3A6" stroke-width="2.4"')}</g>`;
  const pot = p('M560 286h62l-8 52h-46z', '#C98A6B') + p(rr(555, 278, 72, 14, 4), '#D69B7D') + `<path d="M590 280q-6 -40 -36 -50q0 40 36 50zM592 280q0 -56 16 -76q18 40 -16 76z" fill="${C.plant}" stroke-width="2"/>`;
  return picture(wall + lantern + door + sh('M40 336h230l30 10H30z') + bike + pot + f('M0 0H640V400H0Z', '#3A2A4E', 'fill-opacity=".1"'), halo);
}

export const moments = () => ({ 'moment-practice': practice(), 'moment-coffee': corner(), 'moment-table': together(), 'moment-home': home() });
