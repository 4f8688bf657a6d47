import { Download, Eye, ShieldCheck, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useT } from '../../../i18n/index.ts';
import { own } from '../../../net/own.ts';
import { leaveSeat } from '../../../net/seat.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button, Cluster, Dialog, Feedback, Panel, Stack } from '../../../ui/index.ts';
import { useDownload } from '../saved/useDownload.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { StoredData } from './StoredData.tsx';
import css from './parts.module.css';

/** View, download and delete the stored data about oneself. */
export function MyData({ onErased }: { onErased: () => void }) {
  const t = useT();
  const [, go] = useLocation();
  const { page, token } = useOwnPageState();
  const keep = useDownload();
  const [open, setOpen] = useState<'see' | 'erase' | null>(null);
  const [failed, setFailed] = useState(false);
  if (!page || !token) return null;
  const erasing = page.kept
    ? [t('personal.kept.confirm.say'), t('personal.kept.confirm.cards')]
    : [t('personal.data.confirm.say'), t('personal.data.confirm.team')];

  async function erase() {
    try {
      if (token) await own.erase(token);
      leaveSeat();
      onErased();
    } catch {
      setFailed(true);
      setOpen(null);
    }
  }
  return (
    <Panel title={t('personal.data.title')} aside={<ReadAloud compact text={t('personal.data.say')} />}>
      <Stack gap={12} className={css.stack}>
        <p>{t('personal.data.say')}</p>
        {failed && <Feedback kind="notYet">{t('personal.data.failed')}</Feedback>}
        <Cluster gap={10}>
          <Button icon={Eye} onPress={() => setOpen('see')}>
            {t('personal.data.see')}
          </Button>
          <Button icon={Download} onPress={() => void keep('own/data.json', t('personal.paper.dataFile'))}>
            {t('personal.data.download')}
          </Button>
          <Button icon={ShieldCheck} variant="quiet" onPress={() => go('/privacy')}>
            {t('personal.data.privacy')}
          </Button>
          <Button icon={Trash2} variant="quiet" onPress={() => setOpen('erase')}>
            {t(page.kept ? 'personal.kept.erase' : 'personal.data.erase')}
          </Button>
        </Cluster>
      </Stack>
      <Dialog open={open === 'see'} size="l" title={t('personal.data.list.title')} onClose={() => setOpen(null)}>
        <StoredData token={token} />
      </Dialog>
      <Dialog
        open={open === 'erase'}
        title={t(page.kept ? 'personal.kept.confirm.title' : 'personal.data.confirm.title')}
        tools={<ReadAloud text={erasing.join(' ')} compact />}
        onClose={() => setOpen(null)}
        actions={
          <>
            <Button variant="primary" onPress={() => setOpen(null)}>
              {t('personal.data.confirm.no')}
            </Button>
            <Button icon={Trash2} onPress={() => void erase()}>
              {t('personal.data.confirm.yes')}
            </Button>
          </>
        }
      >
        {erasing.map(line => (
          <p key={line}>{line}</p>
        ))}
      </Dialog>
    </Panel>
  );
}
