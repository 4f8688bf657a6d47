import { MINUTE, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import type { CoachNeed } from '../../../shared/protocol/coachNeeds.ts';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { LINDE, linde, session, somebody } from './session.ts';

type NeedKind = CoachNeed['kind'];

/** One need of each kind, with the session in which it is so. */

const told = (since: number | null = NOW - 9 * MINUTE) => ({ since, from: NOW - MINUTE });

export const NEEDS: Record<NeedKind, CoachNeed> = {
  broken: { kind: 'broken', key: 'broken linde', ...told() },
  notKept: { kind: 'notKept', key: 'notKept', ...told() },
  hand: { kind: 'hand', key: 'hand s2', seat: 's2', puzzle: 'P4', claimedBy: null, ...told(NOW - 3 * MINUTE) },
  decide: { kind: 'decide', key: 'decide linde', ...told() },
  held: { kind: 'held', key: 'held linde', ...told() },
  nobody: { kind: 'nobody', key: 'nobody linde', ...told() },
  late: { kind: 'late', key: 'late x1', seat: 'x1', ...told() },
  recovered: { kind: 'recovered', key: 'recovered linde', ...told() },
  tries: { kind: 'tries', key: 'tries linde P4', puzzle: 'P4', times: 3, ...told() },
  stuck: { kind: 'stuck', key: 'stuck linde P3', puzzle: 'P3', ...told() },
  behind: { kind: 'behind', key: 'behind linde', endsAt: NOW + 14 * MINUTE, ...told(null) },
  away: { kind: 'away', key: 'away s4', seat: 's4', coverFrom: NOW - MINUTE, ...told(NOW - 4 * MINUTE) },
  quiet: { kind: 'quiet', key: 'quiet s3', seat: 's3', task: 'P8', ...told(NOW - 6 * MINUTE) },
  untouched: { kind: 'untouched', key: 'untouched linde', ...told(NOW - 16 * MINUTE) },
};

const TEAM: Partial<Record<NeedKind, Partial<CoachTeamView>>> = {
  broken: { trouble: { kind: 'broken', why: 'journal', since: NOW - MINUTE, lastGood: { at: NOW - 11 * MINUTE, lost: 7 } } },
  recovered: { trouble: { kind: 'recovered', at: NOW - MINUTE, goodAt: NOW - 11 * MINUTE, lost: 7 } },
  decide: {
    phase: 'deciding',
    ties: true,
    options: ['Berk', 'Beuk', 'Eik', 'Linde', 'Wilg'].map(label => ({ id: label.toLowerCase(), label })),
  },
  held: { phase: 'reveal', revealHeld: true },
};

/** What a coach did about some of them. */
const ACTS: CoachTeamView['acts'] = [
  {
    id: 1,
    at: NOW - 2 * MINUTE,
    by: 'Bo',
    what: 'coachLink',
    text: 'maakte een link naar de plek van Omar',
    seat: 's4',
    puzzle: null,
  },
  {
    id: 2,
    at: NOW - MINUTE,
    by: 'Bo',
    what: 'coachAsk',
    text: 'vroeg Annemarie-Josephine om mee te doen bij Goede vragen',
    seat: 's3',
    puzzle: 'P8',
  },
];

/** The session in which somebody or some team needs this, and nothing else. */
export function sessionThatNeeds(...kinds: NeedKind[]): CoachView {
  const needs = kinds.map(kind => NEEDS[kind]);
  const ofNobody = needs.filter(({ kind }) => kind === 'late' || kind === 'notKept');
  const team = linde({
    acts: kinds.length > 0 ? ACTS : [],
    ...Object.assign({}, ...kinds.map(kind => TEAM[kind])),
    needs: needs.filter(need => !ofNobody.includes(need)),
  });
  const late = somebody('x1', 'Fenna', { team: null, portrait: 'p12' });
  return session([team], { needs: ofNobody, people: [...LINDE, late] });
}
