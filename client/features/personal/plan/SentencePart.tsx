import { Quote } from 'lucide-react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import type { PeerFeedback } from '../../../../shared/protocol/peers.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, Feedback, TextArea } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { oneLine } from '../saved/oneLine.ts';
import { Part } from './Part.tsx';
import css from './plan.module.css';

interface SentencePartProps {
  level?: 2 | 3;
  feedback?: readonly PeerFeedback[]; // of colleagues, where it is still being given; absent: that of the page
}

/** The person's own sentence worth three points; the one from the game can be copied. If colleagues saw no result in that one: a tip. */
export function SentencePart({ level, feedback: now }: SentencePartProps) {
  const t = useT();
  const { page, plan, change } = useOwnPageState();
  const fromGame = page?.ownSentence ?? null;
  const feedback = now ?? page?.feedback ?? [];
  const isChanged = plan.sentence !== '' && plan.sentence !== fromGame;
  const needsResult = feedback.length > 0 && !feedback.some(({ result }) => result) && !isChanged;
  return (
    <Part title={t('personal.plan.sentence')} say={t('personal.plan.sentenceHelp')} level={level}>
      {fromGame && fromGame !== plan.sentence && (
        <div className={css.take}>
          <p>{t('personal.plan.taken', { text: fromGame })}</p>
          {plan.sentence === '' && (
            <Button size="s" icon={Quote} onPress={() => change({ sentence: oneLine(fromGame) })}>
              {t('personal.plan.take')}
            </Button>
          )}
        </div>
      )}
      {needsResult && <Feedback kind="info">{t('personal.feedback.tip')}</Feedback>}
      <TextArea
        label={t('personal.plan.sentence')}
        labelHidden
        rows={2}
        value={plan.sentence}
        max={LIMITS.ownSentence}
        onChange={sentence => change({ sentence: oneLine(sentence) })}
      />
    </Part>
  );
}
