import { TreeDeciduous } from 'lucide-react';
import type { RubricWeights } from '../../../shared/tools/rubric/view.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import css from './rubric.module.css';

interface CardListProps {
  title: string;
  cards: RubricWeights['cards'];
  onShow: (card: string) => void;
}

/** The cards: who scores which, and how far they are. */
export function CardList({ title, cards, onShow }: CardListProps) {
  const t = useT();
  return (
    <Part title={title}>
      <ul className={css.cards}>
        {cards.map(card => (
          <li key={card.id}>
            <button type="button" className={classes(kit.plain, css.tab)} onClick={() => onShow(card.id)}>
              <TreeDeciduous size={26} aria-hidden />
              <span className={css.tabText}>
                <b>{card.label}</b>
                <span className={kit.meta}>{card.takenBy ?? t('tools.rubric.free')}</span>
                <span className={kit.meta}>{t('tools.rubric.filled', { count: card.filled, rows: card.rows })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
