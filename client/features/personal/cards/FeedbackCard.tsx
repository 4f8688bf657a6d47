import { useT } from '../../../i18n/index.ts';
import { peerLine } from '../../../layout/peerWords.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { ReceivedFeedback } from './ReceivedFeedback.tsx';

/** What colleagues saw in the sentence of the game; left out when nobody said anything. */
export function FeedbackCard() {
  const t = useT();
  const { page } = useOwnPageState();
  const feedback = page?.feedback ?? [];
  if (!page?.ownSentence || feedback.length === 0) return null;
  return (
    <Panel
      title={t('personal.feedback.title')}
      aside={<ReadAloud compact text={[page.ownSentence, ...feedback.map(peerLine)].join('. ')} />}
      gap={12}
    >
      <p>“{page.ownSentence}”</p>
      <ReceivedFeedback feedback={feedback} />
    </Panel>
  );
}
