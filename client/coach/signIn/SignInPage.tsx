import { BookOpenText, KeyRound, LogIn } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CoachMe } from '../../../shared/protocol/http.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { weaknessOf } from '../../../shared/text/passphrase.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { api, reasonOf, type HttpReason } from '../../net/http.ts';
import { writeStored, readStored } from '../../store/deviceStorage.ts';
import { Button, LinkButton, TextField, toast } from '../../ui/index.ts';
import { SignInLayout } from './SignInLayout.tsx';
import css from './SignInLayout.module.css';
import { PassphraseField } from './PassphraseField.tsx';

export interface SignInPageProps {
  why: HttpReason | null; // why the coach has to sign in (again)
  onSignedIn: (me: CoachMe) => void;
}
const NAME = 'coachName'; // storage key: who signed in last on this browser

/** Name and pass phrase; the first coach needs no name. Error messages say what to do. */
export function SignInPage({ why, onSignedIn }: SignInPageProps) {
  const t = useT();
  const [name, setName] = useState(() => readStored<string>(NAME) ?? '');
  const [phrase, setPhrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(() => sayWhy(why));
  const nameField = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => (nameField.current?.value ? field : nameField).current?.focus(), []);

  function sayWhy(reason: HttpReason | null): string | null {
    if (reason === null) return null;
    if (reason === 'wrongPassphrase' || reason === 'badRequest')
      return name.trim() ? t('coach.signIn.wrongBoth') : t('coach.signIn.wrong');
    if (reason === 'tooManyTries') return t('coach.signIn.slow');
    if (reason === 'offline') return t('coach.signIn.offline');
    return reason === 'signedOut' ? t('coach.signIn.expired') : t('common.rejected.serverError');
  }

  /** A password from before it had to be this long still opens the door. */
  function askForLonger() {
    const from = { name: t('coach.account.passphrase'), icon: KeyRound };
    toast(t('coach.signIn.short', { min: LIMITS.passphraseMin }), 'info', from);
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
      const me = await api.coach.signIn({ passphrase: phrase.trim(), ...(name.trim() && { name: name.trim() }) });
      writeStored(NAME, name.trim() || null);
      onSignedIn(me);
      if (weaknessOf(phrase) === 'short') askForLonger();
    } catch (failure) {
      setError(sayWhy(reasonOf(failure)));
      setBusy(false);
      field.current?.focus();
    }
  }

  return (
    <SignInLayout onSubmit={() => void signIn()}>
      <div>
        <PageTitle>{t('coach.signIn.title')}</PageTitle>
        <p className={css.say}>{t('coach.signIn.say')}</p>
      </div>
      <TextField
        ref={nameField}
        label={t('coach.signIn.name')}
        help={t('coach.signIn.nameHelp')}
        value={name}
        onChange={setName}
        autoComplete="username"
        name="name"
        max={LIMITS.coachName}
      />
      <PassphraseField
        ref={field}
        label={t('coach.signIn.label')}
        help={name.trim() ? undefined : t('coach.signIn.help')}
        value={phrase}
        onChange={setPhrase}
        error={error}
      />
      <Button type="submit" variant="primary" size="l" icon={LogIn} disabled={busy}>
        {busy ? t('coach.signIn.busy') : t('coach.signIn.button')}
      </Button>
      <LinkButton href="/coach/gids" variant="quiet" icon={BookOpenText}>
        {t('coach.signIn.guide')}
      </LinkButton>
    </SignInLayout>
  );
}
