import type { MessageView } from '../../protocol/view.ts';
import type { MessageState } from '../state.ts';
import { speak, type ViewerContext } from './viewerContext.ts';

/**
 * The prepared hint that a coach's message tells of: the last one that was given at the moment of the message. It is said
 * to whoever was told, also to a person who has no part in that task and so sees no hints of it.
 */
export function givenHint(viewer: ViewerContext, message: MessageState): MessageView['hint'] {
  if (message.kind !== 'phrase' || message.act !== 'hint' || message.puzzle === undefined) return undefined;
  const { level, state, seat } = viewer;
  const { id, steps } = level.puzzles.get(message.puzzle)!;
  const alone = state.desk.private.findLast(hint => hint.seat === seat && hint.puzzle === id && hint.at === message.at);
  for (const step of steps) {
    const toTeam = (state.puzzles[id]!.context.hints[step.id] ?? []).lastIndexOf(message.at) + 1;
    const number = alone?.step === step.id ? alone.number : toTeam;
    const hint = step.hints[number - 1];
    if (hint) return { step: step.id, number, say: speak(viewer, hint) };
  }
  return undefined;
}
