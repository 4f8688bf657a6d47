import type { OwnPage } from '../../../../shared/protocol/plan.ts';
import { keyed, Stack } from '../../../ui/index.ts';
import css from './parts.module.css';

/** The contact cards that teammates gave. */
export function ReceivedCards({ cards }: { cards: OwnPage['contacts']['others'] }) {
  return (
    <Stack as="ul" gap={10} className={css.cards}>
      {keyed(cards, card => card.name).map(({ key, item }) => (
        <li key={key}>
          <b>{item.name}</b>
          {item.text}
        </li>
      ))}
    </Stack>
  );
}
