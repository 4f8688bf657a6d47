import type { CompiledLevel } from '../../level/compiled.ts';
import type { ReplayMark, ReplayPage } from '../../protocol/replay.ts';
import type { Language } from '../../text/localised.ts';
import type { GameEvent } from '../event.ts';
import type { ReplayedEntry } from '../replay.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { isSolvedByTeam, puzzleStatus } from '../status.ts';
import { gameTime } from '../time.ts';
import type { ProjectContext } from './context.ts';
import { rolesOf, roleTitle } from './roles.ts';
import { choiceLabel, nameOf, readerFor, viewerContext, titleOf, word, type ViewerContext } from './viewerContext.ts';

/** The whole game of a team on one timeline: for the slider of the debrief and the pictures beside it. */
export function projectReplay(
  level: CompiledLevel,
  game: readonly ReplayedEntry[],
  context: ProjectContext,
  language: Language,
): ReplayPage {
  const last = game.at(-1)!;
  const viewer = viewerContext(level, last.state, context, '', language);
  return {
    lastSeq: last.state.seq,
    durationMs: gameTime(last.state.clock, last.entry.at),
    marks: game.flatMap(walked => marksOf({ ...viewer, state: walked.state }, walked)),
    roles: last.state.seats.map(seat => ({
      seat: seat.id,
      name: nameOf(viewer, seat.id),
      number: seat.number,
      role: roleTitle(readerFor(viewer), rolesOf(level, last.state, seat)),
    })),
    spans: spansOf(viewer, game),
    puzzles: [...level.puzzles.values()]
      .filter(puzzle => isPlayed(level, last.state, puzzle.id))
      .map(puzzle => {
        const { openedAt, endedAt } = last.state.puzzles[puzzle.id]!.context;
        return {
          id: puzzle.id,
          short: puzzle.short[language],
          title: puzzle.title[language],
          needs: puzzle.needs.filter(id => isPlayed(level, last.state, id)),
          state: puzzleStatus(last.state, puzzle.id),
          openedMs: openedAt,
          endedMs: endedAt,
          minutes: puzzle.minutes,
        };
      }),
  };
}

function marksOf(viewer: ViewerContext, { entry, state, events }: ReplayedEntry): ReplayMark[] {
  const atMs = gameTime(state.clock, entry.at);
  return events.flatMap(event => {
    const mark = markOf(viewer, event);
    return mark ? [{ seq: state.seq, atMs, ...mark }] : [];
  });
}

type Mark = Pick<ReplayMark, 'kind' | 'text' | 'puzzle'>;

function markOf(viewer: ViewerContext, event: GameEvent): Mark | null {
  if ('puzzle' in event && !isPlayed(viewer.level, viewer.state, event.puzzle)) return null;
  const task = 'puzzle' in event ? titleOf(viewer, event.puzzle) : '';
  switch (event.type) {
    case 'puzzle.opened':
      return { kind: 'opened', text: word(viewer, 'server.game.last.opened', { task }), puzzle: event.puzzle };
    case 'puzzle.solved':
      return { kind: 'solved', text: word(viewer, 'server.game.last.solved', { task }), puzzle: event.puzzle };
    case 'puzzle.skipped':
      return { kind: 'skipped', text: word(viewer, 'server.game.last.skipped', { task }), puzzle: event.puzzle };
    case 'puzzle.notYet':
      return { kind: 'notYet', text: word(viewer, 'server.game.mark.notYet', { task }), puzzle: event.puzzle };
    case 'hint.taken':
      return { kind: 'hint', text: word(viewer, 'server.game.mark.hint', { task }), puzzle: event.puzzle };
    case 'answered': {
      const ask = viewer.state.asks[event.ask]!;
      const given = { from: nameOf(viewer, ask.to), to: nameOf(viewer, ask.by), task: titleOf(viewer, ask.puzzle) };
      return { kind: 'help', text: word(viewer, 'server.game.mark.helped', given), puzzle: ask.puzzle };
    }
    case 'phase': {
      if (event.phase !== 'reveal') return null;
      const chose = isSolvedByTeam(viewer.state, viewer.level.level.final);
      const choice = chose ? choiceLabel(viewer, viewer.state.choice.chosen) : null;
      const text =
        choice === null ? word(viewer, 'server.game.mark.noChoice') : word(viewer, 'server.game.mark.chose', { choice });
      return { kind: 'decision', text, puzzle: null };
    }
    default:
      return null;
  }
}

/** Who had which tool open, from when to when. */
function spansOf(viewer: ViewerContext, game: readonly ReplayedEntry[]): ReplayPage['spans'] {
  const spans: ReplayPage['spans'] = [];
  const open = new Map<string, { seat: string; tool: string; fromMs: number }>();
  const close = (key: string, toMs: number): void => {
    const { seat, tool, fromMs } = open.get(key)!;
    open.delete(key);
    if (toMs > fromMs) spans.push({ seat, tool: viewer.level.tools.get(tool)?.title[viewer.language] ?? tool, fromMs, toMs });
  };
  let now = 0;
  for (const { entry, state } of game) {
    now = gameTime(state.clock, entry.at);
    const here = new Set<string>();
    for (const seat of state.seats) {
      if (seat.left || seat.away) continue;
      for (const tool of seat.open) {
        const key = `${seat.id} ${tool}`;
        here.add(key);
        if (!open.has(key)) open.set(key, { seat: seat.id, tool, fromMs: now });
      }
    }
    for (const key of open.keys()) if (!here.has(key)) close(key, now);
  }
  for (const key of open.keys()) close(key, now);
  return spans.toSorted((a, b) => a.fromMs - b.fromMs);
}
