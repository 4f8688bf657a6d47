import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { AskView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button, Portrait } from '../../../ui/index.ts';
import { itemsToAnswerWith, waitingForMe } from './asks.ts';
import { closeAsk, uiState } from '../../../store/uiState.ts';
import { useView } from '../view/useView.ts';
import css from './AskCard.module.css';
import { Sentences } from './Sentences.tsx';

/** A colleague's question, opened from the strip, with this player's items to answer it; every sentence is a button. */
export function AskCard({ ask }: { ask: AskView }) {
  const t = useT();
  const card = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  const items = useView(view => view.items);
  const asks = useView(view => view.asks);
  const me = useView(view => view.me.seat);
  const from = useView(view => view.team.people.find(person => person.seat === ask.from));
  useEffect(() => card.current?.focus({ preventScroll: true }), [ask.id]);
  if (!from) return null;
  const helpful = itemsToAnswerWith(ask, items);
  const shown = all ? items : helpful;
  const next = waitingForMe(asks, me).filter(other => other.id !== ask.id);
  const answered = ask.answers.length > 0;
  return (
    <section ref={card} tabIndex={-1} className={css.card} data-ask aria-label={t('game.ask.incoming', { name: from.name })}>
      <header className={css.head}>
        <Portrait id={from.portrait} size={56} mood={answered ? 'blij' : 'denkt'} alt="" />
        <div className={css.words}>
          <h2>{ask.text}</h2>
          <p className={css.tap}>{answered ? t('game.ask.tapMore') : t('game.ask.tap')}</p>
        </div>
        <ReadAloud text={() => `${ask.text} ${shown.flatMap(item => item.sentences.map(s => s.text)).join(' ')}`} compact />
        <Button variant="quiet" size="s" icon={X} onPress={closeAsk}>
          {answered ? t('common.close') : t('game.ask.later')}
        </Button>
      </header>
      <div className={css.items}>
        {shown.length === 0 && <p>{t('game.ask.nothing')}</p>}
        {shown.map(item => (
          <Sentences key={item.id} item={item} ask={ask} />
        ))}
      </div>
      <footer className={css.foot}>
        <p className="meta">{t('game.ask.tapNote', { name: from.name })}</p>
        {!all && items.length > helpful.length && (
          <Button size="s" variant="quiet" onPress={() => setAll(true)}>
            {t('game.ask.other')}
          </Button>
        )}
        {answered && (
          <Button size="s" variant="primary" onPress={() => (next[0] ? uiState.setState({ ask: next[0].id }) : closeAsk())}>
            {next[0] ? t('game.ask.queue', { count: next.length }) : t('game.ask.close')}
          </Button>
        )}
      </footer>
    </section>
  );
}
