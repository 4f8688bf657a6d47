// Puts the pieces of parts.mjs together to one picture. `people`: { 1: halfFigureSvg, … } by desk.
import { INK, f } from './ink.mjs';
import { defsFor, parts } from './parts.mjs';
import { hands } from './wallThings.mjs';
import { veils } from './light.mjs';
import { SEATS } from './seats.mjs';

/** Half-figures are drawn in a box of 820 x 1140 of which the top 800 stands above the desk. */
const FIGURE = { x: -60, y: 60, w: 820, h: 1140, above: 800 };

/** `short`: only what is above a table top; the rest would hang out under it. */
export function figureAt(svg, { x, y, w, h, mirror, short }) {
  const unit = h / FIGURE.above;
  const air = 20; // tall hair
  const deep = short ? h + air * unit : (FIGURE.h + air) * unit;
  const flip = mirror ? ` transform="translate(${2 * x + w} 0) scale(-1 1)"` : '';
  return `<g stroke="none"${flip}>${svg.replace(/viewBox="[^"]*"/, `viewBox="${FIGURE.x} ${FIGURE.y - air} ${FIGURE.w} ${(short ? FIGURE.above : FIGURE.h) + air}"`).replace(/^<svg /, `<svg x="${x}" y="${(y - air * unit).toFixed(1)}" width="${w}" height="${deep.toFixed(1)}" `)}</g>`;
}

export function scene({ people = {}, lampsOn = [], evening = false, time = [9, 20], viewBox = '0 0 1600 900', notes = 0, without = [], label = '' } = {}) {
  const used = [];
  const part = name => {
    if (without.includes(name)) return '';
    used.push(parts[name].art);
    return parts[name].art;
  };
  const each = (desks, draw) => desks.map(draw).join('');
  const deskAt = n => {
    const person = people[n] ? figureAt(people[n], SEATS[n]) : '';
    const on = lampsOn.includes(n);
    return part(`desk-${n}-chair`) + person + part(`desk-${n}-body`) + (on ? part(`desk-${n}-pool`) : '') + part(`desk-${n}-props`) + (on ? part(`desk-${n}-on`) : '');
  };
  const body = [
    part('base'),
    evening ? part('sun-wall') : part('sun-floor'),
    part('window-front'),
    evening ? part('dusk') : '',
    ...['plant', 'map', 'board', 'clock'].map(part),
    hands(time),
    part('coffee'),
    part('steam-1') + part('steam-2'),
    each([3, 2, 4], deskAt),
    part('table') + part('phone'),
    each([1, 5], deskAt),
    part('empty-chair') + part('plant-front'),
    evening ? veils.map(v => f(`M${v.box[0]} ${v.box[1]}h${v.box[2]}v${v.box[3]}h${-v.box[2]}z`, v.colour, `fill-opacity="${v.alpha}"`)).join('') + part('edge') : '',
    evening ? each(lampsOn, n => part(`desk-${n}-glow`)) : '',
  ].join('');
  const name = label ? ` role="img" aria-label="${label}"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"${name}>${defsFor(used.join(''))}<g fill="none" stroke="${INK}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${body}</g></svg>`
    .replace(/(\d)\.500/g, '$1.5').replace(/ \/>/g, '/>');
}
