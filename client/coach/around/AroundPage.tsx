import { ArrowLeft } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Around } from '../../../shared/protocol/around.ts';
import { LANGUAGE_CODES, languageInfo, type LanguageCode } from '../../../shared/text/languages.ts';
import { useT } from '../../i18n/index.ts';
import { Loading } from '../../layout/Loading.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { api } from '../../net/http.ts';
import { useClient } from '../../store/store.ts';
import { Cluster, LinkButton, RadioCards, Stack } from '../../ui/index.ts';
import { CoachFrame, RetryNotice, useRequest } from '../frame/index.ts';
import css from './AroundPage.module.css';
import { CallForm } from './CallForm.tsx';
import { InvitationTexts } from './InvitationTexts.tsx';
import { InvitedForm } from './InvitedForm.tsx';

export interface AroundPageProps {
  id: string; // of the session
  onSignedOut: () => void;
}

/** `/coach/:session/rondom`: invitations, the video call, and who was invited. */
export function AroundPage({ id, onSignedOut }: AroundPageProps) {
  const t = useT();
  const mine = useClient(state => state.settings.language);
  const [language, setLanguage] = useState<LanguageCode>(mine);
  const ask = useCallback(() => api.coach.around(id, language), [id, language]);
  const { value: around, setValue, failed, again } = useRequest(ask, onSignedOut);
  return (
    <CoachFrame page={null}>
      <Stack gap={20} className={css.page}>
        <Cluster as="header" gap={16} rowGap={8} align="center" justify="between">
          <div>
            {around && <p className="meta">{around.name}</p>}
            <PageTitle>{t('coach.around.title')}</PageTitle>
          </div>
          <LinkButton href={`/coach/${id}`} icon={ArrowLeft}>
            {t('coach.around.back')}
          </LinkButton>
        </Cluster>
        {failed && <RetryNotice say={t('coach.around.failed')} onAgain={again} />}
        {!around && !failed && <Loading />}
        {around && (
          <div className={css.parts}>
            <Stack as="section" gap={20} aria-labelledby="around-texts">
              <h2 id="around-texts">{t('coach.around.texts')}</h2>
              <RadioCards
                legend={t('coach.around.language')}
                value={language}
                onChange={code => setLanguage(LANGUAGE_CODES.find(one => one === code) ?? mine)}
                columns={2}
                options={LANGUAGE_CODES.map(code => ({ id: code, label: languageInfo(code).name }))}
              />
              <InvitationTexts id={id} around={around} language={language} />
            </Stack>
            <Stack gap={20}>
              <CallForm around={around} onSave={call => save(api.coach.saveCall(id, call, language))} />
              <InvitedForm invited={around.invited} onSave={invited => save(api.coach.saveInvited(id, invited, language))} />
            </Stack>
          </div>
        )}
      </Stack>
    </CoachFrame>
  );

  async function save(request: Promise<Around>): Promise<void> {
    setValue(await request);
  }
}
