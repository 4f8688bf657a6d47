import { aClock, MINUTE, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import type { CountList, TalkResult, TalkView } from '../../../shared/protocol/talkView.ts';
import { aCountList, aTalk, aTalkResult } from '../../../shared/protocol/talkView.fixtures.ts';
import type { GroupStatements } from '../../../shared/protocol/statements.ts';
import { PHASES, WHAT_IF } from './phases.ts';
import { PUZZLES, SKILLS } from './puzzles.ts';
import { linde, session, somebody, talking } from './session.ts';
import { fullTalk } from './talk.ts';

/** The talk of one team and of twelve, with little and with much that came out of each step. */

const FELT = { blij: 14, trots: 11, nieuwsgierig: 9, verrast: 8, opgelucht: 4, moe: 2 };
const HARD = { onzeker: 16, moe: 12, boos: 7, blij: 6, trots: 4 };
const TELLS = {
  moe: 'Veel mensen zijn moe. Dat mag: u heeft hard gewerkt. Wat helpt u om weer op te laden?',
  onzeker: 'Veel mensen zijn onzeker. Dat hoort bij iets nieuws. Wat lukte u vandaag wel?',
  boos: 'Veel mensen zijn boos. Daar is een reden voor. Wat vond u niet eerlijk?',
};
const feelings = (counts: Record<string, number>): CountList => {
  const list = aCountList('feelings', counts);
  return { ...list, counts: list.counts!.map(one => ({ ...one, ifMany: TELLS[one.id as keyof typeof TELLS] ?? null })) };
};
const few = (id: CountList['id'], total: number): CountList =>
  aCountList(id, {}, { total, counted: 0, counts: null, why: 'few' });
const skills = (from: number) => Object.fromEntries(SKILLS.slice(from, from + 4).map(({ skill }, at) => [skill, 18 - at * 4]));
const tasks = (counts: readonly number[]) => Object.fromEntries(counts.map((one, at) => [PUZZLES[at]?.title ?? '', one]));

/** A lot came out of each step. */
const MUCH: Record<TalkResult['phase'], CountList[]> = {
  safe: [],
  feelings: [feelings(FELT)],
  happened: [aCountList('hardest', tasks([5, 4, 2])), aCountList('helped', {}, { total: 143 })],
  discovered: [
    aCountList('ideas', {
      'Wie uit een andere sector komt, gaat snel weg.': 9,
      'Een gat in een cv zegt dat iemand niet wil werken.': 6,
      'Een jonge sollicitant leert sneller.': 2,
    }),
    aCountList('reasons', tasks([22, 14])),
  ],
  life: [
    aCountList('learn', skills(0), { total: 31, counted: 31 }),
    aCountList('can', skills(2), { total: 31, counted: 31 }),
    aCountList('praise', { zorgvuldig: 12, geduldig: 9, moedig: 5 }),
    aCountList('shared', {}, { total: 26 }),
  ],
  whatIf: [aCountList('chosen', { Linde: 8, Wilg: 2, Berk: 1 })],
  next: [],
};
/** Hardly anything came out of them. */
export const LITTLE: Record<TalkResult['phase'], CountList[]> = {
  safe: [],
  feelings: [few('feelings', 3)],
  happened: [aCountList('hardest', {}), aCountList('helped', {})],
  discovered: [aCountList('ideas', {}), aCountList('reasons', {})],
  life: [few('learn', 1), few('can', 1), aCountList('praise', {}), few('shared', 2)],
  whatIf: [aCountList('chosen', {})],
  next: [],
};

export const resultAt = (step: number, lists = MUCH): TalkResult => {
  const { id: phase } = PHASES[step]!;
  return aTalkResult({ phase, lists: lists[phase] });
};
const since = NOW - 3 * MINUTE;

/** What the one team of a session sees of its own: its moments too. */
const ofOne = (step: number, lists: typeof MUCH): TalkResult => {
  const full = fullTalk(step);
  const much = lists === MUCH;
  const result = resultAt(step, lists);
  return {
    ...result,
    moments:
      much && result.phase === 'happened'
        ? full.timeline.map(({ atMs, text }) => ({ atMs, text: text.replace('Ria', 'Iemand') }))
        : [],
    sums: much && result.phase === 'discovered' ? full.sums : [],
  };
};

/** One team in the talk. */
export const oneTeam = (step: number, lists = MUCH, change: Partial<CoachTeamView> = {}): CoachView => {
  const team = talking(step, change);
  const ready = lists === MUCH ? ['s1', 's2', 's3', 's5'] : [];
  const prompts = PHASES[step]?.id === 'whatIf' ? WHAT_IF : team.debrief!.prompts;
  const shown = { ...team, debrief: { ...team.debrief!, ready, prompts } };
  return session([shown], {
    talk: aTalk({ since, all: ofOne(step, lists), teams: [{ team: team.id, ...ofOne(step, lists) }], about: team.id }),
  });
};

const FLOWERS = [
  'Dahlia',
  'Hyacint',
  'Klaproos',
  'Korenbloem',
  'Krokus',
  'Lavendel',
  'Madelief',
  'Narcis',
  'Roos',
  'Tulp',
  'Viooltje',
  'Zonnebloem',
];
const NAMES = ['Kees', 'Carla', 'Ruud', 'Henk', 'Gerda'];
const READY: Record<string, number> = { Madelief: 2, Narcis: 3, Lavendel: 4, Klaproos: 4 };
const seatOf = (flower: string, at: number) => `${flower}-${at}`;

const people: CoachPersonView[] = FLOWERS.flatMap(flower =>
  NAMES.map((name, at) => somebody(seatOf(flower, at), name, { team: flower })),
);

/** Twelve teams, one of which still plays. `talk` says what differs from all of them together. */
export function twelveTeams(step: number, lists = MUCH, talk: Partial<TalkView> = {}): CoachView {
  const teams = FLOWERS.map((name, at): CoachTeamView => {
    const seats = NAMES.map((_, one) => ({ seat: seatOf(name, one), role: null, away: false, covered: false, openTool: null }));
    const itself = { id: name, name, seats, last: null };
    if (at === 0) return linde({ ...itself, clock: aClock({ gameMs: 58 * MINUTE, leftMs: 2 * MINUTE }) });
    const done = lists === LITTLE ? 0 : (READY[name] ?? 5);
    const team = talking(step, { ...itself, speaker: name === 'Narcis' ? seatOf(name, 4) : null });
    return {
      ...team,
      debrief: {
        ...team.debrief!,
        ready: seats.slice(0, done).map(({ seat }) => seat),
        asked: name === 'Narcis' || name === 'Hyacint' ? [seatOf(name, 4)] : [],
        finish: name === 'Tulp' ? 'none' : name === 'Viooltje' ? 'coach' : 'chose',
        prompts: PHASES[step]?.id === 'whatIf' ? WHAT_IF : team.debrief!.prompts,
      },
    };
  });
  const result = resultAt(step, lists);
  const each = teams.slice(1).map(({ id }) => ({ team: id, ...result }));
  return session(teams, { people, talk: aTalk({ since, all: result, teams: each, ...talk }) });
}

/** Many people find it hard. */
export const heavy = (): CoachView => {
  const result = { ...resultAt(1), lists: [feelings(HARD)] };
  return twelveTeams(1, MUCH, { all: result, turns: 'team' });
};

const mean = (n: number, of: number) => ({ n, mean: of, low: null, high: null });

/** How twenty people see themselves, before and after. */
export const MEANS: GroupStatements = {
  people: 24,
  statements: ['Ik weet wat ik goed kan.', 'Ik kan laten zien wat ik kan.', 'Ik durf om hulp te vragen.'].map((say, at) => ({
    id: `g${at}`,
    say,
    before: mean(22, 2.8 + at / 5),
    after: mean(20, 3.6 + at / 5),
    lookBack: null,
    answered: { before: 22, after: 20, lookBack: 0 },
  })),
};
