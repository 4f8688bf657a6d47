import { useRef } from 'react';
import { useT } from '../../i18n/index.ts';
import type { ToolWindowProps } from '../kit/contract.ts';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import css from './dossier.module.css';

/** Evidence for the team's choice: three places at the top, and the cards to pick from below. */
export function DossierWindow({ tool, act, steps }: ToolWindowProps<'dossier'>) {
  const t = useT();
  const ground = useRef<HTMLDivElement>(null);
  const part = tool.parts.cards;
  const cards = part?.view.cards ?? [];
  const optimistic = useOptimisticValues<boolean>(Object.fromEntries(cards.map(card => [card.id, card.picked])));
  if (!part) return null;
  const { about, need } = part.view;
  const usable = mayAct(tool, part);
  const isPicked = (id: string) => optimistic.value(id) ?? false;
  const picked = cards.filter(card => isPicked(card.id));
  const full = picked.length >= need;
  const pick = (id: string, on: boolean) => {
    // The focus moves to the next card of the same row, or else follows this card.
    const same = cards.filter(card => isPicked(card.id) !== on).map(card => card.id);
    const next = same[same.indexOf(id) + 1] ?? same[same.indexOf(id) - 1] ?? id;
    const to = on && picked.length + 1 >= need ? id : next;
    optimistic.set(id, on, act({ type: 'pick', card: id, on }));
    requestAnimationFrame(() => ground.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(to)}"] button`)?.focus());
  };
  const read = () => picked.map(card => card.text).join('. ');
  return (
    <div className={kit.tool} ref={ground}>
      <Part
        title={about ? t('tools.dossier.about', { name: about }) : t('tools.dossier.evidence')}
        aside={<span className={css.count}>{t('tools.dossier.chosen', { count: picked.length, need })}</span>}
        read={picked.length > 0 ? read : undefined}
      >
        <ul className={css.slots}>
          {picked.map(card => (
            <EvidenceCard key={card.id} card={card} picked usable={usable} onPress={() => pick(card.id, false)} />
          ))}
          {Array.from({ length: Math.max(0, need - picked.length) }, (_, at) => (
            <li key={at} className={css.slot}>
              {t('tools.dossier.slot', { number: picked.length + at + 1 })}
            </li>
          ))}
        </ul>
      </Part>
      {steps('cards')}
      <Part title={t('tools.dossier.loose')}>
        {full && <p className={kit.meta}>{t('tools.dossier.full', { need })}</p>}
        {cards.length === 0 && <p className={kit.meta}>{t('tools.dossier.none')}</p>}
        <ul className={css.cards}>
          {cards
            .filter(card => !isPicked(card.id))
            .map(card => (
              <EvidenceCard
                key={card.id}
                card={card}
                picked={false}
                usable={usable && !full}
                onPress={() => pick(card.id, true)}
              />
            ))}
        </ul>
      </Part>
    </div>
  );
}
