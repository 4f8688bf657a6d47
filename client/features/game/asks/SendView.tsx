import { Send } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { ItemView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { OfferMainAct, useMainAct } from '../../../tools/kit/mainAct.ts';
import { announceFirst, Button, Portrait } from '../../../ui/index.ts';
import { leaveAsk } from '../frame/focus.ts';
import { offerFor } from '../moment/offeredAct.ts';
import { useView } from '../view/useView.ts';
import { Sentences } from './Sentences.tsx';
import css from './SendView.module.css';

const offer = offerFor('ask');

interface Props {
  to: string; // seat
  title: string;
  need: string | null; // what that person works on
  helpful: readonly ItemView[];
  given: readonly string[]; // texts of sentences that were sent already
  waiting: number; // other questions to this person
  send: (sentences: string[]) => Promise<{ ok: boolean }>;
  onSent: () => void;
}

/** Sentences for a colleague, in the place of the work: each can be chosen, and the main act sends them. */
export function SendView(props: Props) {
  return (
    <OfferMainAct value={offer}>
      <Choice {...props} />
    </OfferMainAct>
  );
}

function Choice({ to, title, need, helpful, given, waiting, send, onSent }: Props) {
  const t = useT();
  const id = useId();
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const items = useView(view => view.items);
  const person = useView(view => view.team.people.find(one => one.seat === to));
  const shown = all ? items : helpful;
  const press = async () => {
    const sentences = [...chosen];
    setChosen([]);
    const sent = await send(sentences);
    if (!sent.ok) return setChosen(sentences);
    announceFirst(t('game.ask.sentTo', { name: person?.name ?? '' }));
    onSent();
  };
  useMainAct({
    label: t('game.ask.send', { count: Math.max(1, chosen.length) }),
    icon: Send,
    off: chosen.length === 0 ? t('game.ask.tapFirst') : null,
    press: () => void press(),
  });
  useEffect(() => () => offer(null), []);
  if (!person) return null;
  const toggle = (sentence: string) =>
    setChosen(now => (now.includes(sentence) ? now.filter(one => one !== sentence) : [...now, sentence]));
  return (
    <section className={css.send} data-ask aria-labelledby={id}>
      <header className={css.head}>
        <Portrait id={person.portrait} size={44} mood="denkt" alt="" />
        <div className={css.words}>
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          {need !== null && <p>{need}</p>}
        </div>
        <ReadAloud
          icon
          text={() => [title, need, ...shown.flatMap(item => item.sentences.map(one => one.text))].filter(Boolean).join(' ')}
        />
        <Button onPress={leaveAsk}>{t('game.ask.later')}</Button>
      </header>
      <p>
        <b>{t('game.ask.tap')}</b> <span className="meta">{t('game.ask.tapNote', { name: person.name })}</span>
      </p>
      {waiting > 0 && <p className="meta">{t('game.ask.queue', { count: waiting })}</p>}
      {shown.length === 0 && <p>{t('game.ask.nothing')}</p>}
      {shown.map(item => (
        <Sentences key={item.id} item={item} given={given} chosen={chosen} onToggle={toggle} />
      ))}
      {!all && items.length > helpful.length && (
        <Button size="s" variant="quiet" onPress={() => setAll(true)}>
          {t('game.ask.other')}
        </Button>
      )}
    </section>
  );
}
