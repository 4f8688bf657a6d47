import { useClient } from '../store/store.ts';
import { sentencesOf } from '../ui/sentencesOf.ts';
import { useRaisedHand } from '../layout/useRaisedHand.ts';
import { Message } from '../layout/Message.tsx';
import { TopBar } from '../layout/TopBar.tsx';

/** The game is over, and the coach holds back the reveal until all teams have finished. */
export function RevealHeldPage() {
  const level = useClient(state => state.view?.me.level) ?? '';
  const [title = '', ...rest] = sentencesOf(useClient(state => state.view?.lines.now.text) ?? '');
  const hand = useRaisedHand();
  return (
    <>
      <TopBar firm sub={level} hand={hand} />
      <Message title={title} portrait="ilse">
        <p>{rest.join(' ')}</p>
      </Message>
    </>
  );
}
