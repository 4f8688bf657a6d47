import type { OwnPage } from '../../../../shared/protocol/plan.ts';
import { Stack } from '../../../ui/index.ts';
import css from './parts.module.css';

/** The contact cards that teammates gave. */
export function ReceivedCards({ cards }: { cards: OwnPage['contacts']['others'] }) {
  return (
    <Stack as="ul" gap={10} className={css.cards}>
      {cards.map(card => (
        <li key={card.name}>
          <b>{card.name}</b>
          {card.text}
        </li>
      ))}
    </Stack>
  );
}
