import type { CoachNeed } from '../../protocol/coachNeeds.ts';
import { memberNeeds } from './memberNeeds.ts';
import { thresholds } from './thresholds.ts';
import { overduePuzzles, serverTimeAt, isNobodyHere, type TeamSnapshot } from './teamSnapshot.ts';

/** Why a team and its members may need the coach, now or from a later moment if nothing happens before it. */
export function teamNeeds(watched: TeamSnapshot): CoachNeed[] {
  return [...memberNeeds(watched), ...gameNeeds(watched)];
}

function gameNeeds(watched: TeamSnapshot): CoachNeed[] {
  const { game } = watched;
  const { id, trouble } = game;
  const already = { since: null, from: 0 };
  if (trouble?.kind === 'broken')
    return [{ kind: 'broken', key: `broken:${id}:${trouble.since}`, since: trouble.since, from: trouble.since }];
  const needs: CoachNeed[] = [];
  if (trouble?.kind === 'recovered')
    needs.push({ kind: 'recovered', key: `recovered:${id}:${trouble.at}`, since: trouble.at, from: trouble.at });
  if (game.ties) needs.push({ kind: 'decide', key: `decide:${id}`, ...already });
  if (game.revealHeld) needs.push({ kind: 'held', key: `held:${id}`, ...already });
  if (isNobodyHere(game)) needs.push({ kind: 'nobody', key: `nobody:${id}`, ...already });
  return game.phase === 'playing' && trouble?.kind !== 'notKept' ? [...needs, ...progressNeeds(watched)] : needs;
}

/** Needs that can only arise while the clock runs. */
function progressNeeds(watched: TeamSnapshot): CoachNeed[] {
  const { game } = watched;
  const limits = thresholds(watched.pace);
  const tried = game.puzzles.find(({ state, sameTry }) => state === 'open' && sameTry >= limits.tries);
  const stuck = overduePuzzles(watched).filter(({ puzzle }) => puzzle !== tried?.id);
  return [
    ...(tried ? [triesNeed(watched, tried)] : []),
    ...stuck.map(one => ({ kind: 'stuck' as const, key: `stuck:${game.id}:${one.puzzle}`, ...one })),
    ...behindNeeds(watched, limits.behindMs),
    ...untouchedNeeds(watched, limits.untouchedMs),
  ];
}

function triesNeed(watched: TeamSnapshot, { id, tries, sameTry }: TeamSnapshot['game']['puzzles'][number]): CoachNeed {
  const since = serverTimeAt(watched, tries.at(-1)?.atMs ?? watched.game.clock?.gameMs ?? 0);
  return { kind: 'tries', key: `tries:${watched.game.id}:${id}`, since, from: since, puzzle: id, times: sameTry };
}

function behindNeeds({ game, now }: TeamSnapshot, behindMs: number): CoachNeed[] {
  const { done, skipped = 0, total } = game.progress;
  const leftMs = game.clock?.leftMs ?? null;
  if (leftMs === null || leftMs <= 0 || total === 0 || total - done - skipped <= total / 2) return [];
  const endsAt = Math.round(now + leftMs);
  return [{ kind: 'behind', key: `behind:${game.id}`, since: endsAt - behindMs, from: endsAt - behindMs, endsAt }];
}

/** A team that no coach has touched yet counts from the start of the game. */
function untouchedNeeds(watched: TeamSnapshot, untouchedMs: number): CoachNeed[] {
  if (!watched.game.clock) return [];
  const { id, touchedAt } = watched.game;
  const since = Math.max(serverTimeAt(watched, 0), touchedAt ?? 0);
  return [{ kind: 'untouched', key: `untouched:${id}:${touchedAt ?? 0}`, since, from: since + untouchedMs }];
}
