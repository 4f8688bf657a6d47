import { useClient } from '../store/store.ts';
import { sentencesOf } from '../ui/sentencesOf.ts';
import { useRaisedHand } from '../layout/useRaisedHand.ts';
import { HelpCorner } from '../layout/HelpCorner.tsx';
import { Message } from '../layout/Message.tsx';
import { TopBar } from '../layout/TopBar.tsx';

/** The game is over, and the coach holds back the reveal until all teams have finished. */
export function RevealHeldPage() {
  const level = useClient(state => state.view?.me.level) ?? '';
  const [title = '', ...rest] = sentencesOf(useClient(state => state.view?.strip.text) ?? '');
  const hand = useRaisedHand();
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
