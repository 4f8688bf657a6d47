import { Plus, Undo2 } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import css from './dossier.module.css';

interface EvidenceCardProps {
  card: ToolParts<'dossier'>['cards']['cards'][number];
  picked: boolean;
  usable: boolean;
  onPress?: () => void; // absent: only to be read
}

/** One piece of evidence, with who picked it. */
export function EvidenceCard({ card, picked, usable, onPress }: EvidenceCardProps) {
  const t = useT();
  const word = picked ? t('tools.dossier.put') : t('tools.dossier.pick');
  return (
    <li data-card={card.id} className={classes(css.card, picked && css.picked)}>
      <Stack as="p" gap={4}>
        {card.about && <span className={css.about}>{card.about}</span>}
        {card.text}
      </Stack>
      {onPress && (
        <Cluster gap={12} rowGap={4} align="center" className={css.acts}>
          <span className={kit.meta}>{picked && card.by ? t('tools.by', { name: card.by }) : '\u00a0'}</span>
          <Button
            size="s"
            icon={picked ? Undo2 : Plus}
            variant={picked ? 'quiet' : 'secondary'}
            disabled={!usable}
            label={`${word}: ${card.text}`}
            onPress={onPress}
          >
            {word}
          </Button>
        </Cluster>
      )}
    </li>
  );
}
