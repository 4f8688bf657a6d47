import type { ReplayMoment } from '../../../../shared/protocol/replay.ts';
import { useT } from '../../../i18n/index.ts';
import { Stack } from '../../../ui/flow/Stack.tsx';
import { Cluster } from '../../../ui/flow/Cluster.tsx';
import css from './Moment.module.css';

/** The shared board at this moment. */
export function MomentBoard({ board }: { board: ReplayMoment['board'] }) {
  const t = useT();
  const filled = board.filter(part => part.cards.length > 0);
  return (
    <Stack as="section" gap={8} className={css.part} aria-labelledby="replay-board">
      <h3 id="replay-board">{t('debrief.replay.board')}</h3>
      {filled.length === 0 && <p className="meta">{t('debrief.replay.boardNone')}</p>}
      {filled.map(part => (
        <Stack gap={4} key={part.title} className={css.pile}>
          <b>{part.title}</b>
          <Cluster as="ul" gap={6}>
            {part.cards.map(card => (
              <li key={card}>{card}</li>
            ))}
          </Cluster>
        </Stack>
      ))}
    </Stack>
  );
}
