import { ErrorBoundary } from '../../../app/ErrorBoundary.tsx';
import { HeldPage } from '../../../app/HeldPage.tsx';
import { NotFoundPage } from '../../../app/NotFoundPage.tsx';
import { StoppedPage } from '../../../app/StoppedPage.tsx';
import { TroublePage } from '../../../app/TroublePage.tsx';
import { TOKEN } from '../../scenes/Mine.tsx';
import { riaSees } from '../../scenes/player.ts';
import type { Specimens } from '../../specimen.ts';

const held = riaSees({
  strip: { kind: 'done', text: 'U bent klaar. De andere teams zijn nog bezig. Uw coach gaat zo verder.', go: null },
});
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
  'team cannot be opened': () => <TroublePage trouble="teamShut" />,
  'nothing can be kept': () => <TroublePage trouble="notKept" />,
  'elsewhere, the same person': () => <StoppedPage why="elsewhere" />,
  'elsewhere, by a link of the coach': {
    show: () => <StoppedPage why="elsewhere" />,
    store: { seatToken: TOKEN },
    answers: { 'GET /seat': { refused: 409, error: 'elsewhere' } },
  },
  removed: () => <StoppedPage why="removed" />,
  refused: () => <StoppedPage why="refused" />,
  ended: () => <StoppedPage why="ended" />,
  'reveal held': { show: () => <HeldPage />, store: { view: held } },
};
