import { UserPen } from 'lucide-react';
import { useState } from 'react';
import type { CoachMe } from '../../../shared/protocol/http.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { api, reasonOf } from '../../net/http.ts';
import { Button, Panel, Stack, TextField, toast } from '../../ui/index.ts';
import css from './AccountPage.module.css';

export interface ChangeNameProps {
  me: CoachMe;
  onChanged: (me: CoachMe) => void;
  onSignedOut: () => void;
}

/** The form to change one's own name, as colleagues and participants read it. */
export function ChangeName({ me, onChanged, onSignedOut }: ChangeNameProps) {
  const t = useT();
  const [name, setName] = useState(me.name);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function change() {
    const wanted = name.trim();
    if (busy || wanted === me.name) return;
    if (!wanted) return setError(t('coach.account.nameEmpty'));
    setBusy(true);
    setError(null);
    try {
      onChanged(await api.coach.changeName({ name: wanted }));
      toast(t('coach.account.nameChanged'), 'done');
    } catch (failure) {
      const reason = reasonOf(failure);
      if (reason === 'signedOut') return onSignedOut();
      setError(t(reason === 'taken' ? 'coach.account.nameTaken' : 'coach.account.failed'));
    } finally {
      setBusy(false);
    }
  }
  return (
    <Panel title={t('coach.account.name')}>
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
        <TextField
          label={t('coach.account.nameLabel')}
          help={t('coach.account.nameHelp')}
          value={name}
          max={LIMITS.coachName}
          {...(error !== null && { error })}
          onChange={typed => {
            setName(typed);
            setError(null);
          }}
        />
        <Button type="submit" icon={UserPen}>
          {t('coach.account.nameSave')}
        </Button>
      </Stack>
    </Panel>
  );
}
