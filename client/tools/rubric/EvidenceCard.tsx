import { Hand, Undo2 } from 'lucide-react';
import type { RubricAction, RubricCard } from '../../../shared/tools/rubric/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import { EvidenceRow } from './EvidenceRow.tsx';
import css from './rubric.module.css';

interface EvidenceCardProps {
  card: RubricCard;
  usable: boolean;
  act(action: RubricAction): Promise<boolean>;
}

/** One candidate's card: a sentence per requirement, and two questions about each. The player who took the card scores it. */
export function EvidenceCard({ card, usable, act }: EvidenceCardProps) {
  const t = useT();
  const read = () => `${card.label}. ${card.header}. ${card.rows.map(row => `${row.label}: ${row.text}`).join(' ')}`;
  return (
    <Part title={card.label} read={read}>
      <p className={css.header}>{card.header}</p>
      <div className={kit.row}>
        {card.mine ? (
          <Button
            size="s"
            variant="quiet"
            icon={Undo2}
            disabled={!usable}
            onPress={() => void act({ type: 'leave', card: card.id })}
          >
            {t('tools.rubric.leave')}
          </Button>
        ) : card.takenBy ? (
          <>
            <p className={kit.meta}>{t('tools.rubric.takenBy', { name: card.takenBy })}</p>
            <Button
              size="s"
              variant="quiet"
              icon={Hand}
              disabled={!usable}
              onPress={() => void act({ type: 'take', card: card.id, over: true })}
            >
              {t('tools.rubric.takeOver')}
            </Button>
          </>
        ) : (
          <Button variant="primary" icon={Hand} disabled={!usable} onPress={() => void act({ type: 'take', card: card.id })}>
            {t('tools.rubric.take')}
          </Button>
        )}
      </div>
      <Stack as="ul" gap={12}>
        {card.rows.map(row => (
          <EvidenceRow
            key={row.demand}
            row={row}
            questions={card.questions}
            usable={usable && card.mine}
            onTick={(did, better) => act({ type: 'tick', card: card.id, demand: row.demand, did, better })}
          />
        ))}
      </Stack>
    </Part>
  );
}
