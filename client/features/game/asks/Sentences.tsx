import { Check, MoveRight } from 'lucide-react';
import { useState } from 'react';
import type { AskView, ItemView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { announce, Stack } from '../../../ui/index.ts';
import css from './Sentences.module.css';

/** An item whose sentences can each be sent to a colleague with one tap. */
export function Sentences({ item, ask }: { item: ItemView; ask: AskView }) {
  const t = useT();
  const [sending, setSending] = useState<string | null>(null);
  const send = async (sentence: string) => {
    setSending(sentence);
    const done = await command({ type: 'answer', ask: ask.id, sentence });
    setSending(null);
    if (done.ok) announce(t('game.ask.tapMore'));
  };
  return (
    <Stack gap={6}>
      <h3 className={css.name}>{item.name}</h3>
      <Stack as="ul" gap={8}>
        {item.sentences.map(sentence => {
          const given = ask.answers.some(answer => answer.text === sentence.text);
          const off = given || sending !== null;
          return (
            <li key={sentence.id}>
              <button
                type="button"
                className={css.sentence}
                aria-disabled={off || undefined}
                data-given={given || undefined}
                onClick={() => !off && void send(sentence.id)}
              >
                <span>{sentence.text}</span>
                {given ? (
                  <span className={css.given}>
                    <Check aria-hidden /> {t('game.ask.given')}
                  </span>
                ) : (
                  <MoveRight aria-hidden className={css.arrow} />
                )}
              </button>
            </li>
          );
        })}
      </Stack>
    </Stack>
  );
}
