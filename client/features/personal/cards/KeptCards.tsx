import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { own } from '../../../net/own.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { announce, Button, Feedback, Panel, Stack } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import css from './parts.module.css';
import { ReceivedCards } from './ReceivedCards.tsx';

/** The contact cards on a page that was kept: no new one can be given, but one's own can be taken back. */
export function KeptCards() {
  const t = useT();
  const { page, token, reload } = useOwnPageState();
  const [failed, setFailed] = useState(false);
  if (!page || !token || (page.contacts.mine === null && page.contacts.others.length === 0)) return null;
  const { mine, others } = page.contacts;
  const title = t(mine === null ? 'personal.contacts.others' : 'personal.contacts.title');
  const said = [
    ...(mine === null ? [] : [`${t('personal.contacts.field')}: ${mine}`]),
    ...others.map(card => `${card.name}: ${card.text}`),
  ];
  const takeBack = async () => {
    try {
      await own.saveContact(token, null);
      announce(t('personal.contacts.takenBack'));
      reload();
    } catch {
      setFailed(true);
    }
  };
  return (
    <Panel title={title} aside={<ReadAloud compact text={[title, ...said].join('. ')} />}>
      <Stack gap={12} className={css.stack}>
        {mine !== null && (
          <>
            <p>
              <b>{t('personal.contacts.field')}</b>
            </p>
            <p className={css.lines}>{mine}</p>
            {others.length > 0 && <p className="meta">{t('personal.contacts.takeKept')}</p>}
            {failed && <Feedback kind="notYet">{t('personal.contacts.failed')}</Feedback>}
            <div>
              <Button variant="quiet" icon={Undo2} onPress={() => void takeBack()}>
                {t('personal.contacts.take')}
              </Button>
            </div>
          </>
        )}
        {others.length > 0 && (
          <>
            <p className="meta">{t('personal.contacts.kept')}</p>
            <ReceivedCards cards={others} />
          </>
        )}
      </Stack>
    </Panel>
  );
}
