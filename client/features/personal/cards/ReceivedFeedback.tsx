import type { PeerFeedback } from '../../../../shared/protocol/peers.ts';
import { peerWords } from '../../../layout/peerWords.ts';
import { keyed, Stack } from '../../../ui/index.ts';
import css from './parts.module.css';

/** What colleagues saw in one's own sentence, by name. Nothing stands here for who said nothing. */
export function ReceivedFeedback({ feedback }: { feedback: readonly PeerFeedback[] }) {
  return (
    <Stack as="ul" gap={8} className={css.cards}>
      {keyed(feedback, one => one.name).map(({ key, item }) => (
        <li key={key}>
          <b>{item.name}</b>
          {peerWords(item)}
        </li>
      ))}
    </Stack>
  );
}
