import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel, Stack } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import css from './parts.module.css';
import { ReceivedCards } from './ReceivedCards.tsx';

/** The contact cards on a page that was kept: as they were given, nothing can be exchanged any more. */
export function KeptCards() {
  const t = useT();
  const { page } = useOwnPageState();
  if (!page || page.contacts.others.length === 0) return null;
  const { others } = page.contacts;
  const read = [t('personal.contacts.others'), ...others.map(card => `${card.name}: ${card.text}`)].join('. ');
  return (
    <Panel title={t('personal.contacts.others')} aside={<ReadAloud compact text={read} />}>
      <Stack gap={12} className={css.stack}>
        <p className="meta">{t('personal.contacts.kept')}</p>
        <ReceivedCards cards={others} />
      </Stack>
    </Panel>
  );
}
