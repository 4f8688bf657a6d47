import type { CoachDetail } from '../../../shared/protocol/coachDetail.ts';
import { useT } from '../../i18n/index.ts';
import { Cluster, Stack } from '../../ui/index.ts';
import css from './Board.module.css';

/** What lies on the team's table, in words: what they tapped and put there together, and nothing to press. */
export function BoardTab({ detail }: { detail: CoachDetail | null }) {
  const t = useT();
  if (!detail) return <p className="meta">{t('coach.near.loading')}</p>;
  const filled = detail.table.filter(({ cards }) => cards.length > 0);
  if (filled.length === 0) return <p className="meta">{t('coach.near.boardNone')}</p>;
  return filled.map(({ title, cards }) => (
    <Stack as="section" gap={8} key={title} className={css.tool} aria-label={title}>
      <h3>{title}</h3>
      <Cluster as="ul" gap={8} className={css.cards}>
        {cards.map(card => (
          <li key={card}>{card}</li>
        ))}
      </Cluster>
    </Stack>
  ));
}
