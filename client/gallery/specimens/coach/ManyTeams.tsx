import { aClock, MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { NEED_KINDS, type CoachNeed } from '../../../../shared/protocol/coachNeeds.ts';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { PlayView } from '../../../coach/play/index.ts';
import { SessionBar } from '../../../coach/session/SessionBar.tsx';
import { asGuest } from '../../scenes/Desk.tsx';
import { NEEDS, TEAM_THAT_NEEDS } from '../../scenes/needs.ts';
import { manyTeams } from '../../scenes/twelveTeams.ts';
import { nothing, press, type Specimen, type Specimens } from '../../specimen.ts';

/** The page of a session during the game, whole. */
const page = (view: CoachView, rest: Partial<Specimen> = {}): Specimen => ({
  show: () => (
    <div>
      <SessionBar view={view} part="play" onPart={nothing} onSessions={nothing} />
      <main>
        <PlayView view={view} />
      </main>
    </div>
  ),
  store: { coach: view },
  ...rest,
});
const stopped = {
  phase: 'paused',
  clock: aClock({ running: false, pausedBy: 'coach', gameMs: 26 * MINUTE, leftMs: 34 * MINUTE }),
} as const;
const as = (density: string): Partial<Specimen> => ({ kept: { 'desk.s': { density } } });

const OF_TEAMS = NEED_KINDS.filter(kind => kind !== 'late' && kind !== 'notKept');
/** A need as the nth team has it: of one of its own people. */
const inTeam = (need: CoachNeed, index: number): CoachNeed[] => [
  { ...need, key: `${need.kind} t${index}`, ...('seat' in need && { seat: `t${index}s2` }) },
];
const kindOf = (index: number) => OF_TEAMS[index] ?? 'hand';
const every = manyTeams(OF_TEAMS.length, {}, index => inTeam(NEEDS[kindOf(index)], index));
const everyKind = { ...every, teams: every.teams.map((team, index) => ({ ...team, ...TEAM_THAT_NEEDS[kindOf(index)] })) };
const claimed = manyTeams(12, {}, (index, id) =>
  index > 1
    ? []
    : [
        {
          ...NEEDS.hand,
          kind: 'hand',
          key: `hand ${id}`,
          seat: `${id}s3`,
          puzzle: null,
          claimedBy: index === 0 ? 'Ans' : 'Bo',
          since: NOW - MINUTE,
        },
      ],
);

export const frame = 'page';
export const specimens: Specimens = {
  two: page(manyTeams(2)),
  'two, as rows': page(manyTeams(2), as('rows')),
  six: page(manyTeams(6)),
  twelve: page(manyTeams(12)),
  'twelve, as cards': page(manyTeams(12), as('cards')),
  'twelve, all well': page(manyTeams(12, {}, () => [])),
  'twelve, paused': page(manyTeams(12, stopped, () => [])),
  'twelve, a coach is coming': page(claimed),
  'twelve, the list is open': page(manyTeams(12), { after: press('button[aria-expanded="false"]:has(.lucide-hand)') }),
  'twelve, menu of the lowest row': page(manyTeams(12), { after: press('tr:last-child td:last-child [aria-haspopup]') }),
  'twelve, for a guest': page(asGuest(manyTeams(12))),
  'each kind of need': page(everyKind),
};
