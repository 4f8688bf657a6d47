import { RotateCw } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { Button, Cluster, Feedback } from '../../ui/index.ts';

/** Says that loading failed, with a button to retry. */
export function RetryNotice({ say, onAgain }: { say: string; onAgain: () => void }) {
  const t = useT();
  return (
    <Cluster gap={16} align="center">
      <Feedback kind="notYet" title={say} />
      <Button icon={RotateCw} onPress={onAgain}>
        {t('coach.sessions.again')}
      </Button>
    </Cluster>
  );
}
