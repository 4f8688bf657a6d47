import { MailCheck, Send } from 'lucide-react';
import { useState } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMainAct } from '../kit/mainAct.ts';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { useToolState } from '../kit/useToolState.ts';
import css from './letter.module.css';
import { ReadAloud } from '../../layout/ReadAloud.tsx';

interface ToClientProps {
  view: ToolParts<'letter'>['send'];
  usable: boolean;
  onSend: () => Promise<boolean>;
}

/** The letter to the client, on paper. Sending it is the only irreversible action in the game, so it asks for confirmation. */
export function ToClient({ view, usable, onSend }: ToClientProps) {
  const t = useT();
  const [asking, setAsking] = useToolState('asking', false);
  const [sending, setSending] = useState(false);
  const send = () => {
    setAsking(false);
    setSending(true);
    void onSend().finally(() => setSending(false));
  };
  useMainAct(
    usable && !sending && !view.sent
      ? {
          label: t('tools.letter.send'),
          icon: Send,
          off: view.letter === '' ? t('tools.letter.notReady') : null,
          press: () => setAsking(true),
        }
      : null,
  );
  return (
    <Part title={t('tools.letter.toIlse')} read={view.letter}>
      <div className={kit.paper}>
        <p className={css.letter}>{view.letter}</p>
        {view.sent && (
          <p className={css.stamp}>
            <MailCheck size={24} aria-hidden />
            {t('tools.letter.sent')}
          </p>
        )}
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('tools.letter.confirm')}
        tools={<ReadAloud text={view.letter} compact />}
        actions={
          <>
            <Button variant="primary" icon={Send} onPress={send}>
              {t('tools.letter.yes')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('tools.letter.no')}</Button>
          </>
        }
      >
        <p className={css.letter}>{view.letter}</p>
      </Dialog>
    </Part>
  );
}
