import { MessageSquareText } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AiAction, AiParts } from '../../../shared/tools/ai/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { Note } from './Note.tsx';
import { Sentence } from './Sentence.tsx';

interface ReportProps {
  view: AiParts['report'];
  usable: boolean;
  note: boolean; // whether to show the notice here
  act(action: AiAction): Promise<boolean>;
}

/** The AI's answer, sentence by sentence, at the reader's own pace; each can be marked. */
export function Report({ view, usable, note, act }: ReportProps) {
  const t = useT();
  const optimistic = useOptimisticValues<string>(
    Object.fromEntries(view.sentences.map(sentence => [sentence.id, sentence.label])),
  );
  const left = view.total - view.sentences.length;
  const last = view.sentences.at(-1)?.text;
  const before = useRef(last);
  const more = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last && before.current !== last) announce(last);
    before.current = last;
    // The new sentence moved the button down: keep both visible for the person who pressed it.
    if (more.current?.contains(document.activeElement)) more.current.scrollIntoView({ block: 'nearest' });
  }, [last]);
  return (
    <Part
      title={t('tools.ai.report')}
      aside={<span className={kit.meta}>{t('tools.ai.shown', { count: view.sentences.length, total: view.total })}</span>}
      read={() => view.sentences.map(sentence => sentence.text).join(' ')}
    >
      {note && <Note text={view.note} />}
      {usable && <p className={kit.meta}>{t('tools.ai.help')}</p>}
      <Stack as="ol" gap={6}>
        {view.sentences.map((sentence, at) => (
          <Sentence
            key={sentence.id}
            number={at + 1}
            sentence={sentence}
            label={optimistic.value(sentence.id) ?? ''}
            labels={view.labels}
            usable={usable}
            onMark={label => optimistic.set(sentence.id, label, act({ type: 'mark', sentence: sentence.id, label }))}
          />
        ))}
      </Stack>
      {left > 0 && (
        <div ref={more} className={kit.row}>
          <Button
            icon={MessageSquareText}
            disabled={!usable}
            onPress={() => void act({ type: 'more', shown: view.sentences.length })}
          >
            {t('tools.ai.more')}
          </Button>
        </div>
      )}
    </Part>
  );
}
