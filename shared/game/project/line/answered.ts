import type { CompiledPuzzle } from '../../../level/compiled.ts';
import type { LocalisedText } from '../../../text/localised.ts';
import { readToken, tokensIn } from '../../../text/tokens.ts';
import { fill, type ViewerContext } from '../viewerContext.ts';

/**
 * Words of the level in a line. A sentence that sends somebody to a colleague goes once that colleague has answered, as long
 * as another sentence says what to do with it: one of these words, else one of the step's goal.
 */
export function speakLine(viewer: ViewerContext, puzzle: CompiledPuzzle, text: LocalisedText, goal?: LocalisedText): string {
  const open = openSentences(viewer, puzzle, text);
  const toDo = open || !goal ? open : openSentences(viewer, puzzle, goal);
  return fill(viewer, toDo || text[viewer.language], { names: true });
}

const openSentences = (viewer: ViewerContext, puzzle: CompiledPuzzle, text: LocalisedText): string =>
  text[viewer.language]
    .split(/(?<=[.?!]\s)/)
    .filter(sentence => !isAnswered(viewer, puzzle, sentence))
    .join('')
    .trim();

const isAnswered = (viewer: ViewerContext, puzzle: CompiledPuzzle, sentence: string): boolean => {
  const items = tokensIn(sentence)
    .map(readToken)
    .flatMap(token => (token.kind === 'who' && viewer.level.items.has(token.id) ? [token.id] : []));
  return items.length > 0 && items.every(item => hasHeardOf(viewer, puzzle, item));
};

const hasHeardOf = (viewer: ViewerContext, puzzle: CompiledPuzzle, item: string): boolean =>
  viewer.state.asks.some(
    ask => ask.by === viewer.seat && ask.puzzle === puzzle.id && ask.sentences.some(sentence => sentence.startsWith(`${item}.`)),
  );
