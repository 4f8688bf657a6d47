import { CalendarPlus } from 'lucide-react';
import { INVITATION_TEXTS, type Around } from '../../../shared/protocol/around.ts';
import type { LanguageCode } from '../../../shared/text/languages.ts';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { Cluster, LinkButton, Panel } from '../../ui/index.ts';
import { CopyBox } from '../share/index.ts';

const ROWS = { invitation: 10, reminder: 8, afterwards: 8, rooms: 5 } as const;

export interface InvitationTextsProps {
  id: string;
  around: Around;
  language: LanguageCode;
}

/** The entry for calendars, and the texts to paste. */
export function InvitationTexts({ id, around, language }: InvitationTextsProps) {
  const t = useT();
  const { minutes, date, texts } = around;
  return (
    <>
      <Panel title={t('coach.around.calendar')} level={3} tone="warm" gap={12}>
        {minutes && <p>{t('coach.around.length', { ...minutes, count: minutes.total })}</p>}
        {date === null ? (
          <p>{t('coach.around.noDay')}</p>
        ) : (
          <>
            <p className="meta">{t('coach.around.calendarSay')}</p>
            <Cluster gap={10}>
              {(['participants', 'coach'] as const).map(who => (
                <LinkButton key={who} href={api.coach.invitationFile(id, who, language)} icon={CalendarPlus} download>
                  {t(`coach.around.file.${who}`)}
                </LinkButton>
              ))}
            </Cluster>
          </>
        )}
      </Panel>
      {INVITATION_TEXTS.map(text => (
        <CopyBox
          key={text}
          label={t(`coach.around.text.${text}`)}
          help={t(`coach.around.textSay.${text}`)}
          text={texts[text]}
          rows={ROWS[text]}
          button={t(`coach.around.copy.${text}`)}
        />
      ))}
    </>
  );
}
