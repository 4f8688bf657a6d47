import type { CompiledTool } from '../../level/compiled.ts';
import type { DebriefView } from '../../protocol/view.ts';
import type { NotebookParts } from '../../tools/notebook/view.ts';
import { nameOf, type Eyes } from './eyes.ts';
import { viewerOf } from './tools.ts';

const notebooks = (eyes: Eyes): CompiledTool[] => [...eyes.level.tools.values()].filter(tool => tool.kind === 'notebook');

/** What this person wrote in a notebook of the game, the last that holds something; '' when nothing, erased or masked. */
export function ownSentence(eyes: Eyes): string {
  return (
    notebooks(eyes)
      .map(tool => {
        const view = tool.rules.project(
          tool.content,
          eyes.state.tools[tool.id]!,
          'write',
          viewerOf(eyes, new Set(), true, tool.id),
        );
        return (view as NotebookParts['write']).mine;
      })
      .findLast(text => text !== '') ?? ''
  );
}

/** Said at the table or afterwards; what was said last counts. */
export function isSentenceShared(eyes: Eyes, seat: string): boolean {
  const atTheTable = notebooks(eyes)
    .filter(tool => 'share' in tool.parts)
    .some(tool => (eyes.fact(`${tool.id}.share.shared`) as readonly string[]).includes(seat));
  return eyes.state.own?.[seat]?.share.sentence ?? atTheTable;
}

export function sharedSentences(eyes: Eyes): DebriefView['sentences'] {
  const context = { ...eyes.context, as: undefined, sealed: undefined };
  return eyes.state.seats
    .filter(({ id }) => isSentenceShared(eyes, id))
    .map(({ id }) => ({ name: nameOf(eyes, id), text: ownSentence({ ...eyes, seat: id, context }) }))
    .filter(({ text }) => text !== '');
}
