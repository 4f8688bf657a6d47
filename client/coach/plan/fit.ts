import type { LevelEstimate, LevelPage, PlayMinutes } from '../../../shared/protocol/http.ts';
import type { Draft } from './draft.ts';
import { MINUTES } from './minutesChoice.ts';

/** How a game fits the minutes on the clock: for most teams, for some, or for hardly any. */
export type Fit = 'fits' | 'tight' | 'short';

export const fitOf = (minutes: number, { from, to }: PlayMinutes): Fit =>
  minutes >= to ? 'fits' : minutes > from ? 'tight' : 'short';

/** Something that brings a game and its time nearer to each other, and the change of the draft that does it. */
export type Advice =
  | { kind: 'form' | 'whole'; time: PlayMinutes; change: Partial<Draft> }
  | { kind: 'skip' | 'back'; puzzle: string; minutes: number; change: Partial<Draft> }
  | { kind: 'clock'; minutes: number; change: Partial<Draft> };

const ROOM = 10; // minutes that must be left before more is proposed
const WORTH = 2; // minutes that leaving out a puzzle must save to be a help
const MOST = 2; // puzzles that are proposed at once

/** What to leave out or to add, so that most teams can finish in time. Empty if there is nothing, or no clock. */
export function adviceFor(draft: Draft, level: LevelPage, estimate: LevelEstimate): Advice[] {
  if (!draft.clock) return [];
  const time = estimate.estimates[draft.teamSize];
  if (fitOf(draft.minutes, time) !== 'fits') return lessOf(draft, level, estimate, time);
  return draft.minutes >= time.to + ROOM ? moreOf(draft, level, estimate, time) : [];
}

function lessOf(draft: Draft, level: LevelPage, estimate: LevelEstimate, time: PlayMinutes): Advice[] {
  const advice: Advice[] = [];
  if (draft.form === 'full' && level.short)
    advice.push({ kind: 'form', time: level.short.estimates[draft.teamSize], change: { form: 'short' } });
  for (const { puzzle, minutes } of savesNow(draft, estimate)
    .filter(one => !draft.skip.includes(one.puzzle))
    .slice(0, MOST))
    advice.push({ kind: 'skip', puzzle, minutes, change: { skip: [...draft.skip, puzzle] } });
  const longer = MINUTES.find(minutes => minutes >= time.to);
  if (longer !== undefined) advice.push({ kind: 'clock', minutes: longer, change: { minutes: longer } });
  return advice;
}

function moreOf(draft: Draft, level: LevelPage, estimate: LevelEstimate, time: PlayMinutes): Advice[] {
  const whole = level.estimates[draft.teamSize];
  if (draft.form === 'short' && whole.to <= draft.minutes) return [{ kind: 'whole', time: whole, change: { form: 'full' } }];
  const back = savesNow(draft, estimate).find(one => draft.skip.includes(one.puzzle) && time.to + one.minutes <= draft.minutes);
  return back ? [{ kind: 'back', ...back, change: { skip: draft.skip.filter(id => id !== back.puzzle) } }] : [];
}

/** What each puzzle saves this team, most first; those that save hardly anything are no help. */
const savesNow = (draft: Draft, estimate: LevelEstimate): { puzzle: string; minutes: number }[] =>
  estimate.saves
    .map(({ puzzle, minutes }) => ({ puzzle, minutes: minutes[draft.teamSize] }))
    .filter(({ minutes }) => minutes >= WORTH)
    .toSorted((a, b) => b.minutes - a.minutes);
