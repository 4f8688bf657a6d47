import { Check, Hourglass, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { own } from '../../../net/own.ts';
import { useClient } from '../../../store/store.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { announce, Button, Feedback, Panel, Row, Stack } from '../../../ui/index.ts';
import { formatDate } from '../../../layout/formatDate.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import css from './parts.module.css';

/** Keeps this page half a year, also when the session is deleted; one press, and one to take it back. */
export function KeepLonger() {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const { page, token, reload } = useOwnPageState();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!page?.keep || !token) return null;
  const { until, on } = page.keep;
  const date = formatDate(until, language);

  const keep = async (next: boolean) => {
    setBusy(true);
    try {
      await own.keep(token, next);
      setFailed(false);
      announce(next ? t('personal.keepLonger.on', { date }) : t('personal.keepLonger.off'));
      reload();
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };
  const says = [
    t('personal.keepLonger.say', { date: formatDate(page.session.deleteOn, language), until: date }),
    t('personal.keepLonger.what'),
    t('personal.keepLonger.end'),
  ];
  return (
    <Panel title={t('personal.keepLonger.title')} aside={<ReadAloud compact text={says.join(' ')} />}>
      <Stack gap={12} align="start" className={css.stack}>
        <p>{says[0]}</p>
        <p>{says[1]}</p>
        <p className="meta">{says[2]}</p>
        {on && (
          <Row as="p" gap={8} className={css.tick}>
            <Check aria-hidden /> {t('personal.keepLonger.on', { date })}
          </Row>
        )}
        <div role="alert">{failed && <Feedback kind="notYet">{t('personal.keepLonger.failed')}</Feedback>}</div>
        {on ? (
          <Button icon={Undo2} disabled={busy} onPress={() => void keep(false)}>
            {t('personal.keepLonger.undo')}
          </Button>
        ) : (
          <Button icon={Hourglass} disabled={busy} onPress={() => void keep(true)}>
            {t('personal.keepLonger.begin')}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}
