import { helpfulItems, isUnanswered } from '../../asking.ts';
import type { AskState } from '../../state.ts';
import type { ViewerContext } from '../viewerContext.ts';

/** This person's questions about a puzzle, and offers of help, that nobody answered yet. */
export const openQuestions = ({ state, seat }: ViewerContext, puzzle: string): AskState[] =>
  state.asks.filter(ask => ask.by === seat && ask.puzzle === puzzle && isUnanswered(state, ask));

/** The first question to this person that they can answer. Mere offers of help are left to the messages. */
export const questionToMe = ({ level, state, seat }: ViewerContext): AskState | undefined =>
  state.asks.find(
    ask =>
      ask.to === seat && isUnanswered(state, ask) && helpfulItems(level, state, level.puzzles.get(ask.puzzle)!, seat).length > 0,
  );
