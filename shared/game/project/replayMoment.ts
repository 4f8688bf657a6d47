import type { CompiledLevel } from '../../level/compiled.ts';
import type { ReplayMoment } from '../../protocol/replay.ts';
import type { Language } from '../../text/localised.ts';
import type { BoardParts } from '../../tools/board/view.ts';
import type { DossierParts } from '../../tools/dossier/view.ts';
import type { GameState } from '../state.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { partStatus, puzzleStatus } from '../status.ts';
import { storyMinute } from '../story.ts';
import type { ProjectContext } from './context.ts';
import { nameOf, viewerContext, type ViewerContext } from './viewerContext.ts';
import { toolViewer } from './tools.ts';

/**
 * The game at an earlier moment: where everybody was, what they worked with, and what lay on the table. `context.now` is
 * that moment.
 */
export function projectMoment(level: CompiledLevel, state: GameState, context: ProjectContext, language: Language): ReplayMoment {
  const viewer = viewerContext(level, state, context, '', language);
  return {
    seq: state.seq,
    atMs: viewer.now,
    phase: state.phase,
    story: Math.round(storyMinute(level, state, viewer.now)),
    places: state.seats
      .filter(seat => !seat.left)
      .map(seat => {
        const tool = seat.open.at(-1);
        return {
          seat: seat.id,
          name: nameOf(viewer, seat.id),
          number: seat.number,
          place: seat.place,
          tool: tool === undefined ? null : (level.tools.get(tool)?.title[language] ?? null),
          away: seat.away,
        };
      }),
    puzzles: [...level.puzzles.keys()]
      .filter(id => isPlayed(level, state, id))
      .map(id => ({ id, state: puzzleStatus(state, id) })),
    board: onTheTable(viewer),
  };
}

/** Names that were tapped and evidence that was put on the board. */
function onTheTable(viewer: ViewerContext): ReplayMoment['board'] {
  return [...viewer.level.tools.values()].flatMap(tool => {
    const part = tool.kind === 'board' ? 'names' : tool.kind === 'dossier' ? 'cards' : null;
    if (part === null || partStatus(viewer.level, viewer.state, `${tool.id}.${part}`) === 'hidden') return [];
    const view = tool.rules.project(tool.content, viewer.state.tools[tool.id]!, part, toolViewer(viewer, new Set(), true));
    const cards =
      part === 'names'
        ? (view as BoardParts['names']).names.filter(name => name.on).map(name => name.label)
        : (view as DossierParts['cards']).cards.map(({ about, text }) => (about ? `${about}: ${text}` : text));
    return cards.length ? [{ title: tool.title[viewer.language], cards }] : [];
  });
}
