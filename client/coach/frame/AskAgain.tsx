import { RotateCw } from 'lucide-react';
import { useT } from '../../i18n/index.ts';
import { Button, Feedback } from '../../ui/index.ts';
import css from './AskAgain.module.css';

/** Something did not come in: says so, and asks again. */
export function AskAgain({ say, onAgain }: { say: string; onAgain: () => void }) {
  const t = useT();
  return (
    <div className={css.row}>
      <Feedback kind="notYet" title={say} />
      <Button icon={RotateCw} onPress={onAgain}>
        {t('coach.sessions.again')}
      </Button>
    </div>
  );
}
