import { UserCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CoachMe, InviteInfo } from '../../../shared/protocol/http.ts';
import { weaknessOf } from '../../../shared/text/passphrase.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { Loading } from '../../layout/Loading.tsx';
import { Message } from '../../layout/Message.tsx';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { api, reasonOf, type HttpReason } from '../../net/http.ts';
import { isTransient, retryUntilAnswered } from '../../net/retryUntilAnswered.ts';
import { writeStored } from '../../store/deviceStorage.ts';
import { Button, LinkButton } from '../../ui/index.ts';
import { SignInLayout } from './SignInLayout.tsx';
import css from './SignInLayout.module.css';
import { PassphraseField } from './PassphraseField.tsx';
import { forgetSecret, takeSecretFromAddress } from './takeSecret.ts';

const PLACE = 'invite';

/** A new coach opens the one-time link, chooses a pass phrase, and is signed in. */
export function InvitePage({ onSignedIn }: { onSignedIn: (me: CoachMe) => void }) {
  const t = useT();
  const [token] = useState(() => takeSecretFromAddress(PLACE, 't'));
  const [info, setInfo] = useState<InviteInfo | null>(null);
  const [gone, setGone] = useState<HttpReason | null>(token ? null : 'notFound');
  const [phrase, setPhrase] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!token) return;
    let here = true;
    const onRetry = () => here && setGone('offline');
    retryUntilAnswered(() => api.coach.invitation(token), { isNeeded: () => here, onRetry }).then(
      found => {
        if (!here) return;
        setInfo(found);
        setGone(null);
      },
      (failure: unknown) => here && setGone(reasonOf(failure)),
    );
    return () => {
      here = false;
    };
  }, [token]);

  async function accept() {
    if (busy || !token || !info) return;
    const weakness = weaknessOf(phrase, [info.name]);
    if (weakness) {
      setError(t(`coach.invite.weak.${weakness}`, { count: LIMITS.passphraseMin }));
      field.current?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    try {
      const me = await api.coach.acceptInvite(token, phrase.trim());
      forgetSecret(PLACE);
      writeStored('coachName', me.name);
      onSignedIn(me);
    } catch (failure) {
      const reason = reasonOf(failure);
      if (isTransient(reason) || reason === 'weakPassphrase') setError(t('coach.invite.failed'));
      else setGone(reason);
      setBusy(false);
    }
  }

  function change(typed: string) {
    setPhrase(typed);
    setError(null);
  }

  if (gone !== null && isTransient(gone))
    return (
      <Message title={t('coach.invite.offline')} portrait="noor" mood="denkt">
        <Button variant="primary" onPress={() => location.reload()}>
          {t('coach.sessions.again')}
        </Button>
      </Message>
    );
  if (gone)
    return (
      <Message title={t('coach.invite.gone')} portrait="noor" mood="denkt">
        <p>{t('coach.invite.goneSay')}</p>
        <LinkButton href="/coach">{t('coach.invite.toSignIn')}</LinkButton>
      </Message>
    );
  if (!info) return <Loading />;
  return (
    <SignInLayout onSubmit={() => void accept()}>
      <div>
        <PageTitle>{t('coach.invite.title', { name: info.name })}</PageTitle>
        <p className={css.say}>{info.reset ? t('coach.invite.resetSay') : t('coach.invite.say')}</p>
      </div>
      <PassphraseField
        ref={field}
        fresh
        label={t('coach.invite.label')}
        help={t('coach.invite.help', { min: LIMITS.passphraseMin })}
        value={phrase}
        onChange={change}
        names={[info.name]}
        error={error}
      />
      <Button type="submit" variant="primary" size="l" icon={UserCheck} disabled={busy}>
        {t('coach.invite.button')}
      </Button>
    </SignInLayout>
  );
}
