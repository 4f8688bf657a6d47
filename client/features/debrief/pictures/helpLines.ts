import type { DebriefView } from '../../../../shared/protocol/view.ts';

type Help = DebriefView['helped'][number];
export interface HelpLine {
  from: string; // name of the helper
  to: string;
  times: number;
  thanked: boolean;
  path: string;
}
export interface HelpPlace {
  name: string;
  x: number;
  y: number;
}

/** Places people on an oval, as around a table, with the first at the top. */
export function ovalPlaces(names: readonly string[], width: number, height: number, room: number): HelpPlace[] {
  return names.map((name, index) => {
    const turn = (index / names.length) * 2 * Math.PI - Math.PI / 2;
    return {
      name,
      x: Math.round(width / 2 + Math.cos(turn) * (width / 2 - room)),
      y: Math.round(height / 2 + Math.sin(turn) * (height / 2 - room)),
    };
  });
}

/** One curved line per pair and direction, which ends before the face it points to. */
export function helpLines(helped: readonly Help[], places: readonly HelpPlace[], face: number): HelpLine[] {
  const lines = new Map<string, { from: string; to: string; times: number; thanked: boolean }>();
  for (const { from, to, thanked } of helped) {
    const key = `${from}\n${to}`;
    const line = lines.get(key) ?? { from, to, times: 0, thanked: false };
    line.times += 1;
    line.thanked ||= thanked;
    lines.set(key, line);
  }
  return [...lines.values()].flatMap(line => {
    const from = places.find(place => place.name === line.from);
    const to = places.find(place => place.name === line.to);
    return from && to && from !== to ? [{ ...line, path: bow(from, to, face) }] : [];
  });
}

const BOW = 0.16; // fraction of the length; always to the same side, so that the lines of both directions do not overlap

function bow(from: HelpPlace, to: HelpPlace, face: number): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const mid = { x: (from.x + to.x) / 2 - dy * BOW, y: (from.y + to.y) / 2 + dx * BOW };
  const start = towards(from, mid, face);
  const end = towards(to, mid, face + 8);
  return `M${start.x} ${start.y}Q${Math.round(mid.x)} ${Math.round(mid.y)} ${end.x} ${end.y}`;
}
function towards(place: { x: number; y: number }, aim: { x: number; y: number }, distance: number) {
  const length = Math.hypot(aim.x - place.x, aim.y - place.y) || 1;
  const part = distance / length;
  return { x: Math.round(place.x + (aim.x - place.x) * part), y: Math.round(place.y + (aim.y - place.y) * part) };
}
