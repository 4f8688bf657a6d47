import { MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { UndoBar } from '../../../coach/play/UndoBar.tsx';
import { Toasts } from '../../../ui/Toasts.tsx';
import { atDesk } from '../../scenes/Desk.tsx';
import { eik, linde, session } from '../../scenes/session.ts';
import type { Specimens } from '../../specimen.ts';

const undo = { act: 12, until: NOW + MINUTE, text: 'sloeg over: De zeef van Bas' };
const bar = (...teams: Parameters<typeof session>[0] & object) => {
  const view = session(teams);
  return atDesk(
    view,
    <>
      <UndoBar view={view} teams={teams} now={NOW} />
      <Toasts place="foot" />
    </>,
  );
};

export const specimens: Specimens = {
  one: bar(linde({ undo })),
  two: bar(linde({ undo }), eik({ undo: { ...undo, text: 'liet Annemarie-Josephine en Wilhelmina van taken wisselen' } })),
};
