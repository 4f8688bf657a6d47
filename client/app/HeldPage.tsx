import { useClient } from '../store/store.ts';
import { sentencesOf } from '../ui/sentencesOf.ts';
import { useHand } from '../layout/useHand.ts';
import { HelpCorner } from '../layout/HelpCorner.tsx';
import { Message } from '../layout/Message.tsx';
import { TopBar } from '../layout/TopBar.tsx';

/** The game is over, and the coach keeps the reveal until all teams are there. */
export function HeldPage() {
  const level = useClient(state => state.view?.me.level) ?? '';
  const [title = '', ...rest] = sentencesOf(useClient(state => state.view?.strip.text) ?? '');
  const hand = useHand();
  return (
    <>
      <TopBar sub={level} />
      <Message title={title} portrait="ilse">
        <p>{rest.join(' ')}</p>
      </Message>
      <HelpCorner hand={hand} />
    </>
  );
}
