import type { RubricAction, RubricCard, RubricParts, RubricWeights } from '../../../shared/tools/rubric/view.ts';
import { useT } from '../../i18n/index.ts';
import type { WindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useToolState } from '../kit/useToolState.ts';
import { CardList } from './CardList.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { Rule } from './Rule.tsx';
import { Scores } from './Scores.tsx';
import { Weights } from './Weights.tsx';

/** Scoring evidence: weights per requirement, a card per candidate with two questions per sentence, and the scores at the end. */
export function RubricWindow({ tool, act, steps }: WindowProps<RubricParts, RubricAction>) {
  const t = useT();
  const weightsPart = tool.parts.weights;
  const weights = weightsPart?.view as RubricWeights | undefined;
  const cards = Object.entries(tool.parts).flatMap(([id, part]) =>
    part && part.view.part === 'card' ? [{ id, part, view: part.view satisfies RubricCard }] : [],
  );
  const [chosen, setChosen] = useToolState<string | null>('chosen', null);
  const shown = cards.find(card => card.id === chosen) ?? cards.find(card => card.view.mine) ?? null;
  return (
    <div className={kit.tool}>
      {weights?.sums && <Scores sums={weights.sums} />}
      {weights && weightsPart && (
        <>
          <Weights view={weights} usable={mayAct(tool, weightsPart)} act={act} />
          {steps('weights')}
        </>
      )}
      {weights && cards.length > 0 && <Rule lines={weights.rule} />}
      {weights && cards.length > 0 && (
        <CardList cards={weights.cards} shown={shown?.id ?? null} title={t('tools.rubric.cards')} onShow={setChosen} />
      )}
      {shown && (
        <>
          <EvidenceCard key={shown.id} card={shown.view} usable={mayAct(tool, shown.part)} act={act} />
          {steps(shown.id)}
        </>
      )}
    </div>
  );
}
