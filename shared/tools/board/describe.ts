import { called, tell, type Describe } from '../describing.ts';
import type { BoardContent } from './content.ts';
import type { BoardAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeBoard: Describe<BoardContent, BoardAction> = (content, action) => {
  if (action.type === 'lay') return tell('server.answers.board.lay', { list: called(content.lists ?? [], action.list, 'title') });
  const name = called(content.names, action.name, 'name');
  return action.on ? tell('server.answers.board.tap', { name }) : tell('server.answers.board.untap', { name });
};
