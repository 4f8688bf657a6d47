import { Quote } from 'lucide-react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, TextArea } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { oneLine } from '../saved/oneLine.ts';
import { Part } from './Part.tsx';
import css from './plan.module.css';

/** The person's own sentence worth three points; the one from the game can be copied. */
export function SentencePart({ level }: { level?: 2 | 3 }) {
  const t = useT();
  const { page, plan, change } = useOwnPageState();
  const fromGame = page?.ownSentence ?? null;
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
