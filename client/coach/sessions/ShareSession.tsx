import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { CoachMe, SessionSummary } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';
import { api, reasonOf } from '../../net/http.ts';
import { Button, Dialog, Feedback, LinkButton, Stack, Toggle } from '../../ui/index.ts';
import { CopyBox } from '../share/index.ts';
import { useRequest } from '../frame/index.ts';
import css from './ShareSession.module.css';

export interface ShareSessionProps {
  session: SessionSummary;
  me: CoachMe;
  onChanged: (session: SessionSummary) => void;
  onClose: () => void;
  onSignedOut: () => void;
}

/** Shares a session with a colleague, who can do everything, or with a guest, who may only look. */
export function ShareSession({ session, me, onChanged, onClose, onSignedOut }: ShareSessionProps) {
  const t = useT();
  const { value: coaches } = useRequest(api.coach.coaches, onSignedOut);
  const [link, setLink] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const others = coaches?.filter(coach => coach.id !== me.id && coach.active && coach.role === 'coach') ?? [];

  async function doIt(what: () => Promise<void>) {
    setFailed(false);
    try {
      await what();
    } catch (failure) {
      if (reasonOf(failure) === 'signedOut') return onSignedOut();
      setFailed(true);
    }
  }
  const share = (coach: string, on: boolean) =>
    doIt(async () => onChanged(await (on ? api.coach.share(session.id, coach) : api.coach.unshare(session.id, coach))));
  const makeLink = () =>
    doIt(async () => {
      setLink((await api.coach.observerLink(session.id)).link);
      onChanged({ ...session, observers: true });
    });
  const endLinks = () =>
    doIt(async () => {
      await api.coach.endObservers(session.id);
      setLink(null);
      onChanged({ ...session, observers: false });
    });

  return (
    <Dialog open onClose={onClose} title={t('coach.share.title', { name: session.name })}>
      <Stack gap={28} className={css.parts}>
        <Stack as="section" gap={10} align="start" aria-labelledby="share-coach">
          <h3 id="share-coach">{t('coach.share.coach')}</h3>
          <p className="meta">{t('coach.share.coachSay')}</p>
          {coaches && others.length === 0 && (
            <Stack gap={10} align="start">
              <p>{me.first ? t('coach.share.nobody') : t('coach.share.nobodyAsk')}</p>
              {me.first && <LinkButton href="/coach/account">{t('coach.share.toAccount')}</LinkButton>}
            </Stack>
          )}
          {others.map(coach => (
            <Toggle
              key={coach.id}
              label={coach.name}
              checked={session.sharedWith.some(one => one.id === coach.id)}
              onChange={on => void share(coach.id, on)}
            />
          ))}
        </Stack>
        <Stack as="section" gap={10} align="start" aria-labelledby="share-guest">
          <h3 id="share-guest">{t('coach.share.guest')}</h3>
          <p className="meta">{t('coach.share.guestSay')}</p>
          {link ? (
            <CopyBox
              label={t('coach.share.guestLink')}
              help={t('coach.share.guestOnce')}
              text={link}
              button={t('coach.welcome.copyLink')}
            />
          ) : (
            <Button icon={Eye} onPress={() => void makeLink()}>
              {t('coach.share.guestMake')}
            </Button>
          )}
          {session.observers && (
            <Button variant="quiet" icon={EyeOff} onPress={() => void endLinks()}>
              {t('coach.share.guestEnd')}
            </Button>
          )}
        </Stack>
        {failed && <Feedback kind="notYet">{t('coach.share.failed')}</Feedback>}
      </Stack>
    </Dialog>
  );
}
