import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import type { ToolWindowProps } from '../kit/contract.ts';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOrderOfComing } from '../kit/useOrderOfComing.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { EvidenceCard } from './EvidenceCard.tsx';
import css from './dossier.module.css';

/** Evidence for the team's choice: the cards, which stay where they are when somebody picks one, and the three picked. */
export function DossierWindow({ tool, act, steps }: ToolWindowProps<'dossier'>) {
  const t = useT();
  const part = tool.parts.cards;
  const cards = useOrderOfComing(part?.view.cards ?? []);
  const optimistic = useOptimisticValues<boolean>(Object.fromEntries(cards.map(card => [card.id, card.picked])));
  if (!part) return null;
  const { about, need } = part.view;
  const usable = mayAct(tool, part);
  const isPicked = (id: string) => optimistic.value(id) ?? false;
  const picked = cards.filter(card => isPicked(card.id));
  const full = need > 0 && picked.length >= need;
  const pick = (id: string, on: boolean) => optimistic.set(id, on, act({ type: 'pick', card: id, on }));
  // Before the team has chosen, the cards are there to read.
  if (about === null)
    return (
      <div className={kit.tool}>
        <p className={css.later}>{t('tools.dossier.later')}</p>
        {steps('cards')}
        <Part title={t('tools.dossier.loose')}>
          {cards.length === 0 && <p className={kit.meta}>{t('tools.dossier.none')}</p>}
          <ul className={css.cards}>
            {cards.map(card => (
              <EvidenceCard key={card.id} card={card} picked={false} usable={false} />
            ))}
          </ul>
        </Part>
      </div>
    );
  return (
    <div className={kit.tool}>
      <div className={classes(kit.two, css.columns)}>
        <Part
          title={t('tools.dossier.about', { name: about })}
          aside={<span className={css.count}>{t('tools.dossier.chosen', { count: picked.length, need })}</span>}
          className={css.chosen}
        >
          <ul className={css.slots}>
            {picked.map(({ id, text }) => (
              <li key={id} className={classes(css.slot, css.filled)}>
                {text}
              </li>
            ))}
            {Array.from({ length: Math.max(0, need - picked.length) }, (_, at) => (
              <li key={at} className={css.slot}>
                {t('tools.dossier.slot', { number: picked.length + at + 1 })}
              </li>
            ))}
          </ul>
        </Part>
        <Part title={t('tools.dossier.loose')}>
          {need > 0 && <p className={classes(kit.meta, !full && css.unsaid)}>{t('tools.dossier.full', { need })}</p>}
          {cards.length === 0 && <p className={kit.meta}>{t('tools.dossier.none')}</p>}
          <ul className={css.cards}>
            {cards.map(card => {
              const isOn = isPicked(card.id);
              return (
                <EvidenceCard
                  key={card.id}
                  card={card}
                  picked={isOn}
                  usable={usable && (isOn || !full)}
                  onPress={() => pick(card.id, !isOn)}
                />
              );
            })}
          </ul>
        </Part>
      </div>
      {steps('cards')}
    </div>
  );
}
