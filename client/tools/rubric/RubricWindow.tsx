import { LayoutGrid } from 'lucide-react';
import type { RubricAction, RubricCard, RubricParts, RubricWeights } from '../../../shared/tools/rubric/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import type { WindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useToolState } from '../kit/useToolState.ts';
import { CardList } from './CardList.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { Rule } from './Rule.tsx';
import { Scores } from './Scores.tsx';
import { Weights } from './Weights.tsx';
import css from './rubric.module.css';

/**
 * Scoring evidence, one screen at a time: first the weights, then the cards to take one from, then one's own card with its
 * questions; at the end the scores, and the cards to read.
 */
export function RubricWindow({ tool, act, steps }: WindowProps<RubricParts, RubricAction>) {
  const t = useT();
  const weightsPart = tool.parts.weights;
  const weights = weightsPart?.view as RubricWeights | undefined;
  const cards = Object.entries(tool.parts).flatMap(([id, part]) =>
    part && part.view.part === 'card' ? [{ id, part, view: part.view satisfies RubricCard }] : [],
  );
  const [chosen, setChosen] = useToolState<string | null>('chosen', null);
  const own = cards.find(card => card.view.mine && (!card.part.done || card.view.closed));
  const counted = (card: (typeof cards)[number]): boolean => card.view.mine && card.part.done && !card.view.closed;
  const shown = chosen === 'list' ? null : (cards.find(card => card.id === chosen && !counted(card)) ?? own ?? null);
  const weighing = weights && weightsPart && !weightsPart.done && cards.length === 0;
  return (
    <div className={kit.tool}>
      {weighing && (
        <>
          <Weights view={weights} usable={mayAct(tool, weightsPart)} act={act} />
          {steps('weights')}
        </>
      )}
      {shown && (
        <>
          <EvidenceCard
            key={shown.id}
            card={shown.view}
            rule={weights?.rule ?? []}
            usable={mayAct(tool, shown.part)}
            act={act}
            aside={
              cards.length > 1 && (
                <Button size="s" variant="quiet" icon={LayoutGrid} onPress={() => setChosen('list')}>
                  {t('tools.rubric.others')}
                </Button>
              )
            }
          />
          {steps(shown.id)}
        </>
      )}
      {!shown && weights?.sums && <Scores sums={weights.sums} />}
      {!shown && weights && cards.length > 0 && (
        <div className={css.choosing}>
          <CardList cards={weights.cards} title={t('tools.rubric.cards')} onShow={setChosen} />
          <div>{!weights.sums && <Rule lines={weights.rule} />}</div>
        </div>
      )}
      {!weighing && weights && !weights.sums && (
        <p className={kit.meta}>
          {t('tools.rubric.counts')} {weights.demands.map(({ label, weight }) => `${label} × ${weight}`).join(' · ')}
        </p>
      )}
    </div>
  );
}
