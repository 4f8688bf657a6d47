import { MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { UndoBar } from '../../../coach/play/UndoBar.tsx';
import { atDesk } from '../../scenes/Desk.tsx';
import { eik, linde, session } from '../../scenes/session.ts';
import type { Specimens } from '../../specimen.ts';

const undo = { act: 12, until: NOW + MINUTE, text: 'Hint gegeven bij De zeef van Bas' };
const bar = (...teams: Parameters<typeof session>[0] & object) => {
  const view = session(teams);
  return atDesk(view, <UndoBar view={view} teams={teams} now={NOW} />);
};

export const specimens: Specimens = {
  one: bar(linde({ undo })),
  two: bar(linde({ undo }), eik({ undo: { ...undo, text: 'De zeef van Bas overgeslagen, en alles wat daarna komt' } })),
};
