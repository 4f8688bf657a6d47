import { CalendarPlus, Download } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { saveBlob } from '../../../net/own.ts';
import { Button, Panel, Stack } from '../../../ui/index.ts';
import { DateField } from '../plan/DateField.tsx';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { useDownload } from '../saved/useDownload.ts';
import css from './parts.module.css';

/** After the day: when the team talks again, who starts a group, and the cards of the others as a file to keep. */
export function GoOnTogether() {
  const t = useT();
  const { page } = useOwnPageState();
  const keep = useDownload();
  const [day, setDay] = useState<string | null>(null);
  if (!page) return null;
  const { others } = page.contacts;
  const keepCards = () =>
    saveBlob(new Blob([others.map(({ name, text }) => `${name}\n${text}\n`).join('\n')]), t('personal.goOn.cardsFile'));
  return (
    <Panel
      title={t('personal.goOn.title')}
      aside={<ReadAloud compact text={[t('personal.goOn.say'), t('personal.goOn.group')].join(' ')} />}
    >
      <Stack gap={12} align="start" className={css.stack}>
        <p>{t('personal.goOn.say')}</p>
        <p>{t('personal.goOn.group')}</p>
        <DateField label={t('personal.goOn.day')} value={day} onChange={setDay} />
        <Button
          icon={CalendarPlus}
          disabled={day === null}
          describedBy={day === null ? 'no-first-day' : undefined}
          onPress={() => void (day && keep(`own/team.ics?day=${day}`, t('personal.goOn.file')))}
        >
          {t('personal.goOn.keep')}
        </Button>
        {day === null && (
          <p id="no-first-day" className="meta">
            {t('personal.goOn.keepOff')}
          </p>
        )}
        {others.length > 0 && (
          <Button icon={Download} onPress={keepCards}>
            {t('personal.goOn.cards')}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}
