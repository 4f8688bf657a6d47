import type { CompiledTool } from '../../level/compiled.ts';
import type { DebriefView } from '../../protocol/view.ts';
import type { NotebookParts } from '../../tools/notebook/view.ts';
import { nameOf, type ViewerContext } from './viewerContext.ts';
import { toolViewer } from './tools.ts';

const notebooks = (viewer: ViewerContext): CompiledTool[] =>
  [...viewer.level.tools.values()].filter(tool => tool.kind === 'notebook');

/** What this person wrote in a notebook, in the last one that is not empty; '' if nothing, erased or masked. */
export function ownSentence(viewer: ViewerContext): string {
  return (
    notebooks(viewer)
      .map(tool => {
        const view = tool.rules.project(
          tool.content,
          viewer.state.tools[tool.id]!,
          'write',
          toolViewer(viewer, new Set(), true, tool.id),
        );
        return (view as NotebookParts['write']).mine;
      })
      .findLast(text => text !== '') ?? ''
  );
}

/** Can be set at the table or afterwards; the latest choice counts. */
export function isSentenceShared(viewer: ViewerContext, seat: string): boolean {
  const atTheTable = notebooks(viewer)
    .filter(tool => 'share' in tool.parts)
    .some(tool => (viewer.fact(`${tool.id}.share.shared`) as readonly string[]).includes(seat));
  return viewer.state.own?.[seat]?.share.sentence ?? atTheTable;
}

export function sharedSentences(viewer: ViewerContext): DebriefView['sentences'] {
  const context = { ...viewer.context, as: undefined, sealed: undefined };
  return viewer.state.seats
    .filter(({ id }) => isSentenceShared(viewer, id))
    .map(({ id }) => ({ name: nameOf(viewer, id), text: ownSentence({ ...viewer, seat: id, context }) }))
    .filter(({ text }) => text !== '');
}
