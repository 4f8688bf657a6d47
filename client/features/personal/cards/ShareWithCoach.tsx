import { Check, Share2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { own } from '../../../net/own.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { announce, Button, Feedback, Panel, Row, Stack } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import css from './parts.module.css';

/** Shares the plan with the coaches of the session, or ends that: one press each. Says before it what they will see. */
export function ShareWithCoach() {
  const t = useT();
  const { page, token } = useOwnPageState();
  const [shared, setShared] = useState(page?.shared ?? false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!page || !token) return null;

  const share = async (on: boolean) => {
    setBusy(true);
    try {
      await own.share(token, on);
      setShared(on);
      setFailed(false);
      announce(t(on ? 'personal.share.on' : 'personal.share.off'));
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  const says = [t('personal.share.say'), t('personal.share.private'), t('personal.share.who')];
  return (
    <Panel title={t('personal.share.title')} aside={<ReadAloud compact text={says.join(' ')} />}>
      <Stack gap={12} align="start" className={css.stack}>
        <p>{says[0]}</p>
        <p>{says[1]}</p>
        <p className="meta">{says[2]}</p>
        {shared && (
          <Row as="p" gap={8} className={css.tick}>
            <Check aria-hidden /> {t('personal.share.on')}
          </Row>
        )}
        <div role="alert">{failed && <Feedback kind="notYet">{t('personal.share.failed')}</Feedback>}</div>
        {shared ? (
          <Button icon={Undo2} disabled={busy} onPress={() => void share(false)}>
            {t('personal.share.end')}
          </Button>
        ) : (
          <Button icon={Share2} disabled={busy} onPress={() => void share(true)}>
            {t('personal.share.begin')}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}
