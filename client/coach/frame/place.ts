/** Where a coach is in a session. Every place has an address of its own, so that Back, a reload and a link to it work. */
export interface SessionPlace {
  part: 'welcome' | 'play' | 'lead' | null; // null: wherever the session is now
  team: string | null; // null: all teams
  tab: Tab; // of that team
  watching: string | null; // the mirrored seat
  answers: boolean; // the answer sheet is shown instead of the teams
}

export const TABS = ['tasks', 'people', 'chat', 'board', 'log', 'look'] as const;
export type Tab = (typeof TABS)[number];

const PART = { welcome: 'welkom', play: 'spel', lead: 'nagesprek' } as const;
const TAB: Record<Tab, string> = {
  tasks: 'taken',
  people: 'mensen',
  chat: 'chat',
  board: 'bord',
  log: 'logboek',
  look: 'meekijken',
};
const ANSWERS = 'antwoorden';
const TEAM = 'team';

export const HERE: SessionPlace = { part: null, team: null, tab: 'tasks', watching: null, answers: false };

/** The address of a place: `/coach/<session>/team/<team>/logboek`. */
export function addressOf(session: string, place: SessionPlace): string {
  return ['', 'coach', session, ...stepsTo(place)].map(encodeURIComponent).join('/');
}

function stepsTo({ part, team, tab, watching, answers }: SessionPlace): string[] {
  if (part !== null && part !== 'play') return [PART[part]];
  if (team === null) return answers ? [PART.play, ANSWERS] : part === null ? [] : [PART.play];
  if (answers) return [TEAM, team, ANSWERS];
  if (tab === 'tasks') return [TEAM, team];
  return [TEAM, team, TAB[tab], ...(tab === 'look' && watching !== null ? [watching] : [])];
}

/** The place at an address of this session; null: it is none. */
export function placeAt(address: string, session: string): SessionPlace | null {
  const [root, of, first, ...rest] = address.split('/').slice(1).map(decoded);
  if (root !== 'coach' || of !== session) return null;
  if (first === undefined || (first === '' && rest.length === 0)) return HERE;
  if (first === TEAM) return placeInTeam(rest);
  const part = keyOf(PART, first);
  if (part === null) return null;
  if (rest.length === 0) return { ...HERE, part };
  return part === 'play' && rest.length === 1 && rest[0] === ANSWERS ? { ...HERE, part, answers: true } : null;
}

function placeInTeam([team, what, seat, ...more]: string[]): SessionPlace | null {
  if (!team || more.length > 0) return null;
  const place: SessionPlace = { ...HERE, part: 'play', team };
  if (what === undefined) return place;
  if (what === ANSWERS && seat === undefined) return { ...place, answers: true };
  const tab = keyOf(TAB, what);
  if (tab === null || (seat !== undefined && tab !== 'look')) return null;
  return { ...place, tab, watching: seat ?? null };
}

const keyOf = <K extends string>(words: Readonly<Record<K, string>>, word: string): K | null =>
  (Object.keys(words) as K[]).find(key => words[key] === word) ?? null;

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
