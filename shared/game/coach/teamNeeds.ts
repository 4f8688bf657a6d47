import type { CoachNeed } from '../../protocol/coachNeeds.ts';
import { memberNeeds } from './memberNeeds.ts';
import { thresholds } from './thresholds.ts';
import { late, momentOf, nobodyHere, type Watched } from './watched.ts';

/** In what a team and its people may want the coach, now or at a moment to come if nothing happens until then. */
export function teamNeeds(watched: Watched): CoachNeed[] {
  return [...watched.members.flatMap(member => memberNeeds(watched, member)), ...ofGame(watched)];
}

function ofGame(watched: Watched): CoachNeed[] {
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
  if (nobodyHere(game)) needs.push({ kind: 'nobody', key: `nobody:${id}`, ...already });
  return game.phase === 'playing' && trouble?.kind !== 'notKept' ? [...needs, ...ofProgress(watched)] : needs;
}

/** How it goes while the clock runs. */
function ofProgress(watched: Watched): CoachNeed[] {
  const { game } = watched;
  const limits = thresholds(watched.pace);
  const tried = game.puzzles.find(({ state, sameTry }) => state === 'open' && sameTry >= limits.tries);
  const stuck = late(watched, limits).filter(({ puzzle }) => puzzle !== tried?.id);
  return [
    ...(tried ? [triesOf(watched, tried)] : []),
    ...stuck.map(one => ({ kind: 'stuck' as const, key: `stuck:${game.id}:${one.puzzle}`, ...one })),
    ...behind(watched, limits.behindMs),
    ...untouched(watched, limits.untouchedMs),
  ];
}

function triesOf(watched: Watched, { id, tries, sameTry }: Watched['game']['puzzles'][number]): CoachNeed {
  const since = momentOf(watched, tries.at(-1)?.atMs ?? watched.game.clock?.gameMs ?? 0);
  return { kind: 'tries', key: `tries:${watched.game.id}:${id}`, since, from: since, puzzle: id, times: sameTry };
}

function behind({ game, now }: Watched, behindMs: number): CoachNeed[] {
  const { done, total } = game.progress;
  const leftMs = game.clock?.leftMs ?? null;
  if (leftMs === null || leftMs <= 0 || total === 0 || done >= total / 2) return [];
  const endsAt = Math.round(now + leftMs);
  return [{ kind: 'behind', key: `behind:${game.id}`, since: endsAt - behindMs, from: endsAt - behindMs, endsAt }];
}

/** Who was never touched counts from the start of the game. */
function untouched(watched: Watched, untouchedMs: number): CoachNeed[] {
  if (!watched.game.clock) return [];
  const { id, touchedAt } = watched.game;
  const since = Math.max(momentOf(watched, 0), touchedAt ?? 0);
  return [{ kind: 'untouched', key: `untouched:${id}:${touchedAt ?? 0}`, since, from: since + untouchedMs }];
}
