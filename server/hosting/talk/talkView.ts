import type { TeamList, TeamTalk } from '../../../shared/game/project/talk.ts';
import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { debriefProgress } from '../../../shared/protocol/debriefProgress.ts';
import { MIN_TALK_ANSWERS } from '../../../shared/protocol/privacy.ts';
import type { Count, CountList, TalkListId, TalkResult, TalkView } from '../../../shared/protocol/talkView.ts';
import type { Talk } from './Talk.ts';

/** What one person chose, said or shared: counted from five answers on. The others tell what a team did. */
const OF_PEOPLE: ReadonlySet<TalkListId> = new Set(['feelings', 'reasons', 'learn', 'can', 'praise', 'shared']);

export interface TalkingTeam {
  team: CoachTeamView;
  talk: TeamTalk | null;
}

/** How the talk is led, with what came out of the step for all teams together and for each. Null: no team is in it. */
export function talkView(talk: Talk, teams: readonly TalkingTeam[], now: number): TalkView | null {
  const { step, onStep } = debriefProgress(teams.map(({ team }) => team));
  if (step === null) return null;
  const talking = teams.flatMap(({ team, talk: made }) => (made ? [{ id: team.id, made }] : []));
  const together = talking.filter(({ id }) => onStep.some(team => team.id === id));
  const [first] = together;
  if (!first) return null;
  const behind = talking.filter(one => !together.includes(one));
  return {
    turns: talk.turns,
    about: talking.some(({ id }) => id === talk.about) ? talk.about : null,
    since: talk.since(step, now),
    all: {
      phase: first.made.phase,
      lists: listsOfAll(talk, together),
      moments: [],
      sums: [],
    },
    teams: talking.map(({ id, made }) => ({
      team: id,
      phase: made.phase,
      lists: made.lists.map(list => ofTeam(talk, id, list, made, behind.some(one => one.id === id) ? [] : together)),
      moments: made.moments,
      sums: made.sums,
    })),
  };
}

type Made = { id: string; made: TeamTalk };

function listsOfAll(talk: Talk, teams: readonly Made[]): TalkResult['lists'] {
  const settled = teams.every(({ made }) => !made.waitedFor);
  return teams[0]!.made.lists.map(({ id }) => {
    const lists = teams.flatMap(({ made }) => made.lists.filter(list => list.id === id));
    return shown(talk, `${teams[0]!.made.phase} all`, added(id, lists), settled);
  });
}

/** A team's own counts, where they do not tell, taken from those of all, what a small team chose. */
function ofTeam(talk: Talk, team: string, list: TeamList, made: TeamTalk, together: readonly Made[]): CountList {
  const one = shown(talk, `${made.phase} ${team}`, list, !made.waitedFor);
  if (!OF_PEOPLE.has(list.id) || one.counts === null) return one;
  const small = together
    .map(other => other.made.lists.find(({ id }) => id === list.id)?.total ?? 0)
    .filter(total => total < MIN_TALK_ANSWERS)
    .reduce((sum, total) => sum + total, 0);
  return small > 0 && small < MIN_TALK_ANSWERS ? { ...one, counted: 0, counts: null, why: 'rest' } : one;
}

function shown(talk: Talk, key: string, list: TeamList, settled: boolean): CountList {
  const { id, total, counts } = list;
  if (!OF_PEOPLE.has(id)) return { id, total, counted: total, counts: sorted(counts), why: null };
  const steady = talk.counts.next(`${key} ${id}`, { total, counts }, settled);
  if (!steady) return { id, total, counted: 0, counts: null, why: 'few' };
  return { id, total, counted: steady.total, counts: sorted(steady.counts), why: null };
}

function added(id: TalkListId, lists: readonly TeamList[]): TeamList {
  const counts = new Map<string, Count>();
  for (const one of lists.flatMap(list => list.counts))
    counts.set(one.id, { ...one, count: one.count + (counts.get(one.id)?.count ?? 0) });
  return { id, total: lists.reduce((sum, list) => sum + list.total, 0), counts: [...counts.values()] };
}

/** What was chosen, most first; equal ones keep the order of the level, so that rows do not swap. */
const sorted = (counts: readonly Count[]): Count[] => counts.filter(one => one.count > 0).toSorted((a, b) => b.count - a.count);
