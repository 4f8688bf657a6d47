import type { CoachPersonView, CoachTeamView, CoachView } from '../../../../shared/protocol/coachView.ts';
import { clockNow } from '../../../ui/clock.ts';
import { AWAY_COVER_MS, AWAY_TOLD_MS, ORDER, thresholds, type Need, type NeedPuzzle, type Thresholds } from './needs.ts';

/** Who needs the coach now, the most urgent first; of one kind the longest first. `sinceMs`: age of the view. */
export function needsYou(view: CoachView, sinceMs: number): Need[] {
  const now = view.now + sinceMs;
  const limits = thresholds(view.session.pace);
  const teamOf = new Map(view.teams.map(team => [team.id, team]));
  const ofPeople = view.people.flatMap(person => {
    const team = (person.team && teamOf.get(person.team)) || null;
    return team ? inTeam(person, team, now) : withoutTeam(view, person, now);
  });
  const ofTeams = view.teams.flatMap(team => ofTeam(team, sinceMs, now, limits));
  return [...ofPeople, ...ofTeams, ...notKept(view, now)].toSorted(
    (a, b) => ORDER[a.kind] - ORDER[b.kind] || b.forMs - a.forMs || a.key.localeCompare(b.key),
  );
}

/** When nothing can be written, that is so for all: it is said once. */
function notKept({ teams }: CoachView, now: number): Need[] {
  const since = teams.flatMap(({ trouble }) => (trouble?.kind === 'notKept' ? [trouble.since] : []));
  return since.length ? [{ kind: 'notKept', key: 'notKept', forMs: now - Math.min(...since), team: null }] : [];
}

function troubleOf(team: CoachTeamView, now: number): Need[] {
  const { trouble } = team;
  const base = { team: { id: team.id, name: team.name } };
  if (trouble?.kind === 'broken')
    return [{ kind: 'broken', key: `broken:${team.id}:${trouble.since}`, forMs: now - trouble.since, trouble, ...base }];
  if (trouble?.kind === 'recovered')
    return [{ kind: 'recovered', key: `recovered:${team.id}:${trouble.at}`, forMs: now - trouble.at, trouble, ...base }];
  return [];
}

function withoutTeam(view: CoachView, person: CoachPersonView, now: number): Need[] {
  const base = { person, team: null };
  const hand = handOf(person, null, now);
  const isUnderWay = view.teams.some(team => team.phase !== null && team.phase !== 'closed');
  return isUnderWay ? [...hand, { kind: 'late', key: `late:${person.seat}`, forMs: 0, ...base }] : hand;
}

function handOf(person: CoachPersonView, team: CoachTeamView | null, now: number): Need[] {
  if (!person.hand) return [];
  const { since, puzzle, claimedBy } = person.hand;
  const about = team?.puzzles.find(one => one.id === puzzle)?.title ?? null;
  const base = { person, team: team && { id: team.id, name: team.name } };
  return [{ kind: 'hand', key: `hand:${person.seat}:${since}`, forMs: now - since, about, claimedBy, ...base }];
}

function inTeam(person: CoachPersonView, team: CoachTeamView, now: number): Need[] {
  const base = { person, team: { id: team.id, name: team.name } };
  const needs = handOf(person, team, now);
  if (!isPlaying(team) || nobodyHere(team) || person.coachSeat) return needs;
  const covered = team.seats.some(one => one.seat === person.seat && one.covered);
  const away = person.awaySince === null ? 0 : now - person.awaySince;
  if (!person.here && !covered && away >= AWAY_TOLD_MS)
    needs.push({ kind: 'away', key: `away:${person.seat}`, forMs: away, mayCover: away >= AWAY_COVER_MS, ...base });
  if (team.phase === 'playing' && person.here && person.light === 'quiet' && person.quietSince !== null)
    needs.push({
      kind: 'quiet',
      key: `quiet:${person.seat}:${person.quietSince}`,
      forMs: now - person.quietSince,
      task: taskFor(team, person.seat),
      ...base,
    });
  return needs;
}

function ofTeam(team: CoachTeamView, sinceMs: number, now: number, limits: Thresholds): Need[] {
  const base = { team: { id: team.id, name: team.name } };
  const needs = troubleOf(team, now);
  if (team.trouble?.kind === 'broken') return needs;
  if (team.ties) needs.push({ kind: 'decide', key: `decide:${team.id}`, forMs: 0, options: team.options, ...base });
  if (team.revealHeld) needs.push({ kind: 'held', key: `held:${team.id}`, forMs: 0, ...base });
  if (nobodyHere(team)) needs.push({ kind: 'nobody', key: `nobody:${team.id}`, forMs: 0, ...base });
  if (team.phase !== 'playing' || !team.clock || team.trouble?.kind === 'notKept') return needs;

  const { gameMs, leftMs } = clockNow(team.clock, sinceMs);
  const tried = team.puzzles.find(puzzle => puzzle.state === 'open' && puzzle.sameTry >= limits.tries);
  if (tried) {
    const last = tried.tries.at(-1);
    const forMs = last ? gameMs - last.atMs : 0;
    needs.push({
      kind: 'tries',
      key: `tries:${team.id}:${tried.id}`,
      forMs,
      puzzle: tried,
      times: tried.sameTry,
      say: last?.say ?? '',
      ...base,
    });
  }
  const [worst, ...others] = overdue(team, sinceMs, limits).filter(one => one.puzzle.id !== tried?.id);
  if (worst)
    needs.push({
      kind: 'stuck',
      key: `stuck:${team.id}:${worst.puzzle.id}`,
      forMs: worst.forMs,
      puzzle: worst.puzzle,
      more: others.length,
      ...base,
    });
  const { done, total } = team.progress;
  if (leftMs !== null && leftMs > 0 && leftMs <= limits.behindMs && total > 0 && done < total / 2) {
    const minutes = Math.ceil(leftMs / 60_000);
    needs.push({ kind: 'behind', key: `behind:${team.id}`, forMs: limits.behindMs - leftMs, minutes, done, total, ...base });
  }
  // Who was never touched counts from the start of the game.
  const untouchedMs = team.touchedAt === null ? gameMs : Math.min(gameMs, now - team.touchedAt);
  if (untouchedMs >= limits.untouchedMs)
    needs.push({ kind: 'untouched', key: `untouched:${team.id}:${team.touchedAt ?? 0}`, forMs: untouchedMs, ...base });
  return needs;
}

const isPlaying = ({ phase, trouble }: CoachTeamView) =>
  trouble?.kind !== 'broken' && (phase === 'playing' || phase === 'briefing' || phase === 'deciding');
const nobodyHere = (team: CoachTeamView) => team.clock?.pausedBy === 'nobodyHere';

/** Something open for somebody who sits still: what nobody is on, else what has the fewest people; not what they had open. */
export function taskFor(team: CoachTeamView, seat: string): NeedPuzzle | null {
  const on = (puzzle: string) => team.where.filter(one => one.puzzle === puzzle && one.seat !== seat).length;
  const open = team.puzzles.filter(puzzle => puzzle.state === 'open');
  return open.toSorted((a, b) => on(a.id) - on(b.id))[0] ?? null;
}

/** Open puzzles without progress for longer than the level thinks they take, the latest first. */
export function overdue(
  team: CoachTeamView,
  sinceMs: number,
  { stuckTimes }: Thresholds = thresholds('normal'),
): { puzzle: NeedPuzzle; forMs: number }[] {
  if (team.phase !== 'playing' || !team.clock) return [];
  const { gameMs } = clockNow(team.clock, sinceMs);
  return team.puzzles
    .flatMap(puzzle => {
      const from = puzzle.progressMs ?? puzzle.sinceMs;
      if (puzzle.state !== 'open' || from === null) return [];
      const forMs = gameMs - from;
      return forMs > puzzle.minutes * stuckTimes * 60_000 ? [{ puzzle, forMs, over: forMs / puzzle.minutes }] : [];
    })
    .toSorted((a, b) => b.over - a.over)
    .map(({ puzzle, forMs }) => ({ puzzle, forMs }));
}
