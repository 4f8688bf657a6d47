import { ErrorBoundary } from '../../../app/ErrorBoundary.tsx';
import { RevealHeldPage } from '../../../app/RevealHeldPage.tsx';
import { NotFoundPage } from '../../../app/NotFoundPage.tsx';
import { DisconnectedPage } from '../../../app/DisconnectedPage.tsx';
import { TeamUnavailablePage } from '../../../app/TeamUnavailablePage.tsx';
import { TOKEN } from '../../scenes/Mine.tsx';
import { aLine } from '../../../../shared/protocol/view.fixtures.ts';
import { riaSees } from '../../scenes/player.ts';
import type { Specimens } from '../../specimen.ts';

const held = riaSees({ lines: { now: aLine({ text: 'Uw team is klaar. De coach gaat zo verder.' }), tools: {} } });
function Breaks(): never {
  throw new Error('this one is meant to break');
}

export const frame = 'page';
export const specimens: Specimens = {
  'not found': () => <NotFoundPage />,
  'broken page': () => (
    <ErrorBoundary>
      <Breaks />
    </ErrorBoundary>
  ),
  'team cannot be opened': () => <TeamUnavailablePage trouble="teamShut" />,
  'nothing can be kept': () => <TeamUnavailablePage trouble="notKept" />,
  'elsewhere, the same person': () => <DisconnectedPage why="elsewhere" />,
  'elsewhere, by a link of the coach': {
    show: () => <DisconnectedPage why="elsewhere" />,
    store: { seatToken: TOKEN },
    answers: { 'GET /seat': { refused: 409, error: 'elsewhere' } },
  },
  removed: () => <DisconnectedPage why="removed" />,
  refused: () => <DisconnectedPage why="refused" />,
  ended: () => <DisconnectedPage why="ended" />,
  'ended, of who keeps their own page': {
    show: () => <DisconnectedPage why="ended" />,
    store: { seatToken: TOKEN },
    kept: { ownPage: { token: TOKEN, name: 'Ria' } },
  },
  'reveal held': { show: () => <RevealHeldPage />, store: { view: held } },
};
