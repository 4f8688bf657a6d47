import type { ReplayMoment } from '../../protocol/replay.ts';
import type { BoardParts } from '../../tools/board/view.ts';
import type { DossierParts } from '../../tools/dossier/view.ts';
import { partStatus } from '../status.ts';
import { toolViewer } from './tools.ts';
import type { ViewerContext } from './viewerContext.ts';

/** What the whole team sees on its table: names that were tapped and evidence on the board. Nothing of one person alone. */
export function onTheTable(viewer: ViewerContext): ReplayMoment['board'] {
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
