import { Send, UserMinus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CoachMe, CoachRole, CoachSummary, InviteLink } from '../../../shared/protocol/http.ts';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import { useT } from '../../i18n/index.ts';
import { api, reasonOf } from '../../net/http.ts';
import { Button, Cluster, Panel, RadioCards, TextField, toast } from '../../ui/index.ts';
import { RetryNotice, formatDay, useRequest } from '../frame/index.ts';
import { Confirm } from '../menus/index.ts';
import { CopyBox } from '../share/index.ts';
import css from './AccountPage.module.css';

/** The coaches and programme managers. The first coach and programme managers can invite; the first coach removes others. */
export function Coaches({ me, onSignedOut }: { me: CoachMe; onSignedOut: () => void }) {
  const t = useT();
  const { value: coaches, failed, again } = useRequest(api.coach.coaches, onSignedOut);
  const [removing, setRemoving] = useState<CoachSummary | null>(null);

  async function remove(coach: CoachSummary) {
    try {
      await api.coach.removeCoach(coach.id);
      toast(t('coach.account.removed', { name: coach.name }), 'done');
    } catch (failure) {
      if (reasonOf(failure) === 'signedOut') return onSignedOut();
      toast(t('coach.account.failed'), 'notYet');
    }
    again();
  }
  const stateOf = (coach: CoachSummary) =>
    coach.id === me.id
      ? t('coach.account.you')
      : coach.active
        ? coach.first
          ? t('coach.account.isFirst')
          : t(`coach.account.is.${coach.role}`)
        : coach.invitedUntil
          ? t('coach.account.invited', { date: formatDay(coach.invitedUntil) })
          : t('coach.account.inviteOver');

  return (
    <Panel title={t('coach.account.coaches')}>
      <p className="meta">{t('coach.account.coachesSay')}</p>
      {failed && <RetryNotice say={t('coach.account.failed')} onAgain={again} />}
      <ul className={css.list}>
        {coaches?.map(coach => (
          <li key={coach.id} className={css.coach}>
            <span>
              <b>{coach.name}</b>
              <small className="meta">{stateOf(coach)}</small>
            </span>
            {me.first && coach.id !== me.id && (
              <Button
                size="s"
                variant="quiet"
                icon={UserMinus}
                label={t('coach.account.removeLabel', { name: coach.name })}
                onPress={() => setRemoving(coach)}
              >
                {t('coach.account.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {(me.first || me.role === 'programme') && <InviteForm onInvited={again} onSignedOut={onSignedOut} />}
      {removing && (
        <Confirm
          title={t('coach.account.removeTitle', { name: removing.name })}
          say={t('coach.account.removeSay', { name: removing.name })}
          act={t('coach.account.removeDo', { name: removing.name })}
          onAct={() => void remove(removing)}
          onClose={() => setRemoving(null)}
        />
      )}
    </Panel>
  );
}

/** Makes a one-time invitation link for a new coach or programme manager. */
function InviteForm({ onInvited, onSignedOut }: { onInvited: () => void; onSignedOut: () => void }) {
  const t = useT();
  const [name, setName] = useState('');
  const [role, setRole] = useState<CoachRole>('coach');
  const [made, setMade] = useState<(InviteLink & { name: string }) | null>(null);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function invite() {
    const typed = name.trim();
    if (!typed) {
      setError(t('coach.account.nameEmpty'));
      field.current?.focus();
      return;
    }
    setError(null);
    try {
      setMade({ ...(await api.coach.invite({ name: typed, role })), name: typed });
      setName('');
      onInvited();
    } catch (failure) {
      const reason = reasonOf(failure);
      if (reason === 'signedOut') return onSignedOut();
      setError(reason === 'taken' ? t('coach.account.taken') : t('coach.account.failed'));
      field.current?.focus();
    }
  }

  return (
    <form
      className={css.invite}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void invite();
      }}
    >
      <h3>{t('coach.account.invite')}</h3>
      <RadioCards
        legend={t('coach.account.roleOf')}
        columns={2}
        value={role}
        onChange={next => setRole(next === 'programme' ? 'programme' : 'coach')}
        options={(['coach', 'programme'] as const).map(id => ({
          id,
          label: t(`coach.account.role.${id}`),
          help: t(`coach.account.roleSay.${id}`),
        }))}
      />
      <Cluster gap={12} align="start" className={css.add}>
        <TextField
          ref={field}
          label={t('coach.account.inviteName')}
          help={t('coach.account.inviteHelp')}
          value={name}
          onChange={setName}
          max={LIMITS.coachName}
          error={error}
        />
        <Button type="submit" icon={Send}>
          {t('coach.account.inviteDo')}
        </Button>
      </Cluster>
      <div aria-live="polite">
        {made && (
          <CopyBox
            label={t('coach.account.linkFor', { name: made.name })}
            help={t('coach.account.linkSay', { date: formatDay(made.expiresAt), name: made.name })}
            text={made.link}
            button={t('coach.welcome.copyLink')}
          />
        )}
      </div>
    </form>
  );
}
