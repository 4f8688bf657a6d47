import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import type { TalkResult } from '../../../../shared/protocol/talkView.ts';

type Line = NonNullable<CoachTeamView['debrief']>['lines'][number];

/** What a step of the talk looks like now, for all teams or for one. */
export interface Situation {
  result: TalkResult;
  lines: readonly Line[]; // the level's sentences for a group that is silent, sombre and so on
  ready: { done: number; here: number };
  passedMs: number;
  minutes: number; // of the step
  last: boolean; // there is no step after it
}

/** A hint for the coach: what shows, and the sentence that the level has for it. */
export interface Advice {
  id: 'many' | 'heavy' | 'nobodyReady' | 'allReady' | 'overTime' | 'otherWinner' | 'ideas';
  about?: string; // what many chose
  say: string | null;
}

const MANY = 1 / 4; // of the answers, to speak of "many"
const HEAVY = 1 / 2; // of the answers are feelings about which the level has something to say
const FEW_READY = 1 / 4; // of the people, with half of the time gone
const ALMOST_ALL = 0.9;

/** What the coach may do with what came out: at most two hints, the most telling first. */
export function adviceFor(now: Situation): Advice[] {
  return [...fromCounts(now), ...fromReady(now)].slice(0, 2);
}

function fromCounts({ result, lines }: Situation): Advice[] {
  const say = (when: Line['when']) => lines.find(line => line.when === when)?.say ?? null;
  if (result.phase === 'whatIf' || result.phase === 'happened') {
    const line = say('otherWinner'); // only there when a team chose somebody else
    return line && result.phase === 'whatIf' ? [{ id: 'otherWinner', say: line }] : [];
  }
  if (result.phase === 'discovered')
    return (result.lists.find(({ id }) => id === 'ideas')?.total ?? 0) > 0 ? [{ id: 'ideas', say: null }] : [];
  const feelings = result.lists.find(({ id }) => id === 'feelings');
  if (!feelings?.counts) return [];
  const told = feelings.counts.filter(({ ifMany }) => ifMany !== null);
  const heavy = told.reduce((sum, { count }) => sum + count, 0);
  if (heavy >= feelings.counted * HEAVY) return [{ id: 'heavy', say: say('negative') }];
  const [most] = told.toSorted((a, b) => b.count - a.count);
  return most && most.count >= feelings.counted * MANY ? [{ id: 'many', about: most.label, say: most.ifMany }] : [];
}

function fromReady({ lines, ready: { done, here }, passedMs, minutes, last }: Situation): Advice[] {
  if (here === 0) return [];
  const used = passedMs / (minutes * 60_000);
  if (done >= here * ALMOST_ALL) return last ? [] : [{ id: 'allReady', say: null }];
  if (used >= 0.5 && done < here * FEW_READY)
    return [{ id: 'nobodyReady', say: lines.find(({ when }) => when === 'silent')?.say ?? null }];
  return used >= 1.5 ? [{ id: 'overTime', say: null }] : [];
}
