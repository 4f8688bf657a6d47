import { LogIn } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CoachMe } from '../../../../shared/protocol/http.ts';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { PageTitle } from '../../../app/PageTitle.tsx';
import { TopBar } from '../../../app/TopBar.tsx';
import { useT } from '../../../i18n/index.ts';
import { api, reasonOf, type HttpReason } from '../../../net/http.ts';
import { Button, TextField, Toggle } from '../../../ui/index.ts';
import { CROPS, OfficeCrop } from '../../debrief/parts/OfficeCrop.tsx';
import css from './SignInPage.module.css';

export interface SignInPageProps {
  why: HttpReason | null; // why one has to sign in (again)
  onSignedIn: (me: CoachMe) => void;
}

/** One field, one button; failures are told kindly and say what to do. */
export function SignInPage({ why, onSignedIn }: SignInPageProps) {
  const t = useT();
  const [phrase, setPhrase] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(() => sayWhy(why));
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), []);

  function sayWhy(reason: HttpReason | null): string | null {
    if (reason === null) return null;
    if (reason === 'wrongPassphrase' || reason === 'badRequest') return t('coach.signIn.wrong');
    if (reason === 'tooManyTries') return t('coach.signIn.slow');
    if (reason === 'offline') return t('coach.signIn.offline');
    return reason === 'signedOut' ? t('coach.signIn.expired') : t('common.rejected.serverError');
  }

  async function signIn() {
    if (busy) return;
    if (!phrase.trim()) {
      setError(t('coach.signIn.empty'));
      field.current?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    try {
      onSignedIn(await api.coach.signIn({ passphrase: phrase.trim() }));
    } catch (failure) {
      setError(sayWhy(reasonOf(failure)));
      setBusy(false);
      field.current?.focus();
    }
  }

  return (
    <div className={css.page}>
      <TopBar sub={t('coach.title')} />
      <main className={css.main} id="inhoud">
        <OfficeCrop box={CROPS.table} className={css.picture} />
        <form
          className={css.form}
          noValidate
          onSubmit={event => {
            event.preventDefault();
            void signIn();
          }}
        >
          <div>
            <PageTitle>{t('coach.signIn.title')}</PageTitle>
            <p className={css.say}>{t('coach.signIn.say')}</p>
          </div>
          <TextField
            ref={field}
            label={t('coach.signIn.label')}
            help={t('coach.signIn.help')}
            value={phrase}
            onChange={setPhrase}
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            name="passphrase"
            max={LIMITS.passphraseMax}
            error={error}
          />
          <Toggle label={t('coach.signIn.show')} checked={shown} onChange={setShown} />
          <Button type="submit" variant="primary" size="l" icon={LogIn} disabled={busy}>
            {busy ? t('coach.signIn.busy') : t('coach.signIn.button')}
          </Button>
        </form>
      </main>
    </div>
  );
}
