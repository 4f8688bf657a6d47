import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { weaknessOf } from '../../../shared/text/passphrase.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { api, reasonOf, type HttpReason } from '../../net/http.ts';
import { Button, Panel, Stack, toast } from '../../ui/index.ts';
import { PassphraseField } from '../signIn/index.ts';
import css from './AccountPage.module.css';

/** The form to change the coach's own pass phrase. */
export function ChangePassphrase({ name, onSignedOut }: { name: string; onSignedOut: () => void }) {
  const t = useT();
  const [old, setOld] = useState('');
  const [next, setNext] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<{ at: 'old' | 'next'; say: string } | null>(null);

  function fail(reason: HttpReason) {
    if (reason === 'wrongPassphrase') setError({ at: 'old', say: t('coach.account.oldWrong') });
    else if (reason === 'tooManyTries') setError({ at: 'old', say: t('coach.signIn.slow') });
    else setError({ at: 'next', say: t('coach.account.failed') });
  }
  async function change() {
    if (busy) return;
    if (!old.trim()) return setError({ at: 'old', say: t('coach.account.oldEmpty') });
    const weakness = weaknessOf(next, [name]);
    if (weakness) return setError({ at: 'next', say: t(`coach.invite.weak.${weakness}`, { count: LIMITS.passphraseMin }) });
    setBusy(true);
    setError(null);
    try {
      await api.coach.changePassphrase({ old: old.trim(), next: next.trim() });
      setOld('');
      setNext('');
      toast(t('coach.account.changed'), 'done');
    } catch (failure) {
      const reason = reasonOf(failure);
      if (reason === 'signedOut') return onSignedOut();
      fail(reason);
    } finally {
      setBusy(false);
    }
  }

  function changeNext(typed: string) {
    setNext(typed);
    setError(now => (now?.at === 'next' ? null : now));
  }

  return (
    <Panel title={t('coach.account.passphrase')}>
      <Stack
        as="form"
        gap={12}
        align="start"
        className={css.form}
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void change();
        }}
      >
        <PassphraseField
          label={t('coach.account.old')}
          value={old}
          onChange={setOld}
          error={error?.at === 'old' ? error.say : null}
        />
        <PassphraseField
          fresh
          label={t('coach.account.next')}
          help={t('coach.invite.help', { min: LIMITS.passphraseMin })}
          value={next}
          onChange={changeNext}
          names={[name]}
          error={error?.at === 'next' ? error.say : null}
        />
        <Button type="submit" icon={KeyRound} disabled={busy}>
          {t('coach.account.change')}
        </Button>
      </Stack>
    </Panel>
  );
}
