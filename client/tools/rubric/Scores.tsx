import type { RubricWeights } from '../../../shared/tools/rubric/view.ts';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './rubric.module.css';

/** The scores as bars, sorted by name: they score evidence on a card, not a person. */
export function Scores({ sums }: { sums: NonNullable<RubricWeights['sums']> }) {
  return (
    <Part title={sums.headline} read={() => sums.cards.map(card => `${card.label}: ${card.sum}`).join('. ')}>
      <Stack as="ul" gap={12} className={css.sums}>
        {sums.cards.map(card => (
          <li key={card.id}>
            <b>{card.label}</b>
            <span className={css.track} aria-hidden="true">
              <span style={{ width: `${card.percent}%` }} />
            </span>
            <span className={css.sum}>
              {card.sum} / {card.most} ({card.percent}%)
            </span>
          </li>
        ))}
      </Stack>
    </Part>
  );
}
