import { Check, Circle, CircleCheckBig } from 'lucide-react';
import type { ItemView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { Stack } from '../../../ui/index.ts';
import css from './Sentences.module.css';

interface Props {
  item: ItemView;
  given: readonly string[];
  chosen: readonly string[];
  onToggle: (sentence: string) => void;
}

/** An item whose sentences can be chosen for a colleague, one or several. */
export function Sentences({ item, given, chosen, onToggle }: Props) {
  const t = useT();
  return (
    <Stack gap={6}>
      <h3 className={css.name}>{item.name}</h3>
      <Stack as="ul" gap={8}>
        {item.sentences.map(sentence => {
          const sent = given.includes(sentence.text);
          const on = chosen.includes(sentence.id);
          return (
            <li key={sentence.id}>
              <button
                type="button"
                className={css.sentence}
                aria-disabled={sent || undefined}
                aria-pressed={sent ? undefined : on}
                data-given={sent || undefined}
                onClick={() => !sent && onToggle(sentence.id)}
              >
                {!sent && (on ? <CircleCheckBig aria-hidden /> : <Circle aria-hidden />)}
                <span>{sentence.text}</span>
                {sent && (
                  <span className={css.given}>
                    <Check aria-hidden /> {t('game.ask.given')}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </Stack>
    </Stack>
  );
}
