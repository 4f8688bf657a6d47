import type { PlayerView, RoleShape, TeammateView } from '../../../shared/protocol/view.ts';

const TEAM = [
  ['s1', 'Ria', 'p01', 'Zoeker', 'circle'],
  ['s2', 'Kees', 'p08', 'Contactpersoon', 'square'],
  ['s3', 'Anneke', 'p09', 'Organisator', 'triangle'],
  ['s4', 'Joseph', 'p10', 'Cijferkenner', 'diamond'],
  ['s5', 'Samira', 'p05', 'Privacybewaker', 'hexagon'],
  ['s6', 'Willem', 'p12', 'Assistent', 'star'],
] as const;

function person(nth: number): TeammateView {
  const [seat, name, portrait, title, shape] = TEAM[nth] ?? TEAM[0];
  const role = { id: `r${nth + 1}`, number: nth + 1, name: title, shape: shape satisfies RoleShape };
  return { seat, desk: nth + 1, name, portrait, roles: [role], title, away: false, openTools: [], place: 'desk', hand: false };
}

export interface Wish {
  people?: number;
  minute?: number;
  me?: number; // 0: the first
  lamps?: number[];
  solved?: number;
  phone?: boolean;
  change?: Record<string, Partial<TeammateView>>;
}

/** A player's view with what the office shows; the rest is empty. */
export function aView({
  people = 5,
  minute = 9 * 60 + 20,
  me = 3,
  lamps = [],
  solved = 0,
  phone = false,
  change = {},
}: Wish = {}): PlayerView {
  const team = Array.from({ length: people }, (_, nth) => person(nth)).map(one => ({ ...one, ...change[one.seat] }));
  const own = team[me] ?? person(0);
  return {
    phase: 'playing',
    me: {
      seat: own.seat,
      name: own.name,
      portrait: own.portrait,
      language: 'nl',
      roles: own.roles,
      title: own.title,
      assistant: null,
      watched: false,
      level: 'De lege stoel',
    },
    team: { id: 't', name: 'Dahlia', people: team },
    clock: {
      limited: true,
      running: false,
      rate: 1,
      gameMs: 0,
      leftMs: 3_600_000,
      story: { minute, perGameMinute: 8, end: 17 * 60 },
      pausedBy: null,
      wantPause: [],
    },
    lines: { now: { kind: 'turn', text: '', step: null, waits: [], ask: [], go: null, meanwhile: false }, tools: {} },
    progress: {
      solved,
      total: 15,
      dots: Array.from({ length: 15 }, (_, nth) => (nth < solved ? 'solved' : 'open')),
      lamps: [1, 2, 3, 4, 5].map(desk => ({ desk, on: lamps.includes(desk) })),
      gathered: false,
      phone,
    },
    tools: [],
    puzzles: [],
    items: [],
    asks: [],
    messages: [],
    chat: [],
    briefing: null,
    deciding: null,
    reveal: null,
    debrief: null,
    own: [],
    ownMoment: null,
  };
}
