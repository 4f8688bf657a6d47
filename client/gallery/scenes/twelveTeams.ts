import { aClock, MINUTE, NOW } from '../../../shared/protocol/coachView.fixtures.ts';
import type { CoachNeed } from '../../../shared/protocol/coachNeeds.ts';
import type { CoachPersonView, CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { ROLES } from './people.ts';
import { linde, session, somebody } from './session.ts';

/** A morning with many teams, as on the coach's page during the game. */

const NAMES = 'Narcis Klaproos Lavendel Viooltje Krokus Dahlia Roos Tulp Zonnebloem Hyacint Madelief Korenbloem'.split(' ');
const PEOPLE = 'Kees Ria Samira Henk Nel Leo Bep Omar Wil Ans Joop Annemarie-Josephine Fatma Piet Truus Ali Gerda'.split(' ');
const FACES = ['p01', 'p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p08', 'p09', 'p10', 'p11', 'p12'] as const;
const SIZE = 5;

const told = (minutes: number) => ({ since: NOW - minutes * MINUTE, from: NOW - MINUTE });
const seat = (team: number, place: number): string => `t${team}s${place}`;

/** Why the first six need their coach. */
const NEEDS: Record<number, (id: string) => CoachNeed> = {
  0: id => ({ kind: 'hand', key: `hand ${id}`, seat: seat(0, 3), puzzle: 'P4', claimedBy: null, ...told(2) }),
  1: id => ({ kind: 'away', key: `away ${id}`, seat: seat(1, 4), coverFrom: NOW - MINUTE, ...told(3) }),
  2: id => ({ kind: 'stuck', key: `stuck ${id}`, puzzle: 'P3', ...told(11) }),
  3: id => ({ kind: 'tries', key: `tries ${id}`, puzzle: 'P5', times: 4, ...told(9) }),
  4: id => ({ kind: 'quiet', key: `quiet ${id}`, seat: seat(4, 1), task: 'P8', ...told(6) }),
  5: id => ({ kind: 'untouched', key: `untouched ${id}`, ...told(14) }),
};

function member(team: number, place: number, needs: readonly CoachNeed[]): CoachPersonView {
  const id = seat(team, place);
  const mine = needs.find(need => 'seat' in need && need.seat === id);
  return somebody(id, PEOPLE[(team * SIZE + place) % PEOPLE.length] ?? '', {
    team: `t${team}`,
    portrait: FACES[(team * 3 + place * 2) % FACES.length] ?? 'p01',
    ...(mine?.kind === 'hand' && { hand: { since: mine.since ?? NOW, puzzle: mine.puzzle, claimedBy: mine.claimedBy } }),
    ...(mine?.kind === 'away' && { here: false, light: 'away', awaySince: mine.since }),
    ...(mine?.kind === 'quiet' && { light: 'quiet', quietSince: mine.since }),
  });
}

/** So many teams of five; `needs`: what the nth needs, instead of what it needs by itself. */
export function manyTeams(
  count: number,
  change: Partial<CoachTeamView> = {},
  needs: (index: number, id: string) => CoachNeed[] = (index, id) => [NEEDS[index]?.(id)].flatMap(need => need ?? []),
): CoachView {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const teams = indexes.map(index =>
    linde({
      id: `t${index}`,
      name: NAMES[index] ?? `Team ${index + 1}`,
      clock: aClock({ gameMs: 26 * MINUTE, leftMs: 34 * MINUTE }),
      seats: Array.from({ length: SIZE }, (_, place) => ({
        seat: seat(index, place),
        role: ROLES[place] ?? null,
        away: index === 1 && place === 4,
        covered: false,
        openTool: null,
      })),
      where: [],
      chat: index === 3 ? 4 : 0,
      needs: needs(index, `t${index}`),
      progress: { done: 4 + ((index * 5) % 7), total: 15, expected: 0.43 },
      ...change,
    }),
  );
  const people = indexes.flatMap(index =>
    Array.from({ length: SIZE }, (_, place) => member(index, place, teams[index]?.needs ?? [])),
  );
  const view = session(teams, { people });
  return { ...view, coaches: [...view.coaches.slice(0, 1), { id: 'c2', name: 'Bo', here: true }] };
}
