import type { PeerFeedback, SharedSentence } from '../../protocol/peers.ts';
import type { DebriefView } from '../../protocol/view.ts';
import type { NotebookParts } from '../../tools/notebook/view.ts';
import { isSentenceShared, notebooks } from '../sharedSentences.ts';
import { nameOf, speak, type ViewerContext } from './viewerContext.ts';
import { toolViewer } from './tools.ts';

/** What this person wrote in a notebook, in the last one that is not empty; '' if nothing, erased or masked. */
export function ownSentence(viewer: ViewerContext): string {
  return (
    notebooks(viewer.level)
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

/** The sentences that people shared, each with what this person gave for it; a mirror does not show that. */
export function sharedSentences(viewer: ViewerContext): SharedSentence[] {
  const context = { ...viewer.context, as: undefined, sealed: undefined };
  const masked = viewer.context.as === 'mirror';
  return viewer.state.seats
    .filter(({ id }) => isSentenceShared(viewer.level, viewer.state, id))
    .map(({ id }) => {
      const { deed, result, word } = (masked ? undefined : viewer.state.debrief.peers?.[id]?.[viewer.seat]) ?? {};
      return {
        seat: id,
        name: nameOf(viewer, id),
        text: ownSentence({ ...viewer, seat: id, context }),
        given: { deed: deed ?? false, result: result ?? false, word: word ?? null },
      };
    })
    .filter(({ text }) => text !== '');
}

/** The kind words of the level. */
export const praiseWords = (viewer: ViewerContext): DebriefView['praise'] =>
  (viewer.level.level.debrief.praise ?? []).map(({ id, label }) => ({ id, label: speak(viewer, label) }));

/** What colleagues said about the sentence of a seat, in the order of the desks. */
function feedbackOn(viewer: ViewerContext, seat: string): PeerFeedback[] {
  const said = viewer.state.debrief.peers?.[seat] ?? {};
  const words = new Map(praiseWords(viewer).map(({ id, label }) => [id, label]));
  return viewer.state.seats.flatMap(({ id }) => {
    const one = said[id];
    if (!one) return [];
    const { deed = false, result = false, word } = one;
    return [{ name: nameOf(viewer, id), deed, result, word: word === undefined ? null : (words.get(word) ?? null) }];
  });
}

/** What colleagues said about this person's own sentence; nothing where the sentence itself is not shown to them. */
export const receivedFeedback = (viewer: ViewerContext): PeerFeedback[] =>
  ownSentence(viewer) === '' ? [] : feedbackOn(viewer, viewer.seat);

/** For the coach: whose sentence, of those that are shown, colleagues said something about. What was typed stays with the team. */
export const praisedSentences = (viewer: ViewerContext): { name: string; feedback: PeerFeedback[] }[] =>
  viewer.state.seats
    .filter(({ id }) => isSentenceShared(viewer.level, viewer.state, id))
    .map(({ id }) => ({ name: nameOf(viewer, id), feedback: feedbackOn(viewer, id) }))
    .filter(({ feedback }) => feedback.length > 0);
