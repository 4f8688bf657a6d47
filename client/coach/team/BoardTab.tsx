import { Suspense } from 'react';
import type { CoachDetail } from '../../../shared/protocol/coachDetail.ts';
import { lazyPage } from '../../layout/lazyPage.ts';
import { useT } from '../../i18n/index.ts';

const Board = lazyPage(async () => (await import('./Board.tsx')).Board, 'tools', 'game');

/** The team's board and its other shared tools, as the team sees them. */
export function BoardTab({ detail }: { detail: CoachDetail | null }) {
  const t = useT();
  if (!detail) return <p className="meta">{t('coach.near.loading')}</p>;
  return (
    <Suspense fallback={<p className="meta">{t('coach.near.loading')}</p>}>
      <Board items={detail.items} />
    </Suspense>
  );
}
