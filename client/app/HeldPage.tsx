import { useClient } from '../store/store.ts';
import { useHand } from '../pages/debrief/useHand.ts';
import { HelpCorner } from './HelpCorner.tsx';
import { Message } from './Message.tsx';
import { TopBar } from './TopBar.tsx';

/** The game is over, and the coach keeps the reveal until all teams are there. */
export function HeldPage() {
  const level = useClient(state => state.view?.me.level) ?? '';
  const [title = '', ...rest] = (useClient(state => state.view?.strip.text) ?? '').split(/(?<=\.)\s/);
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
