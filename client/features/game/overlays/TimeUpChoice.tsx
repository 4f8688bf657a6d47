import { Check, Clock3 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';

/** 17.00 uur, time is up: more time, or decide with what there is. Stays until somebody of the team has chosen. */
export function TimeUpChoice() {
  const t = useT();
  const deciding = useView(view => view.deciding);
  const [sent, setSent] = useState(false);
  const answer = async (more: boolean) => {
    setSent(true);
    const done = await command({ type: 'time.answer', more });
    if (!done.ok) setSent(false);
  };
  return (
    <Dialog
      open={deciding !== null}
      onClose={() => {}}
      mustAnswer
      title={t('game.deciding.title')}
      tools={deciding && <ReadAloud text={`${deciding.say} ${deciding.more}. ${deciding.choose}.`} compact />}
      actions={
        deciding && (
          <>
            <Button variant="primary" icon={Clock3} disabled={sent} onPress={() => void answer(true)}>
              {deciding.more}
            </Button>
            <Button icon={Check} disabled={sent} onPress={() => void answer(false)}>
              {deciding.choose}
            </Button>
          </>
        )
      }
    >
      <p>{deciding?.say}</p>
      <p className="meta">{sent ? t('game.deciding.waiting') : t('game.deciding.note')}</p>
    </Dialog>
  );
}
