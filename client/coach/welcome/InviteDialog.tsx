import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Dialog, Stack } from '../../ui/index.ts';
import { formatDayAndTime } from '../frame/index.ts';
import { CopyBox, hostOf } from '../share/index.ts';

/** Texts to paste: for a mail, for the chat of a video call, and the link alone. */
export function InviteDialog({ view, onClose }: { view: CoachView; onClose: () => void }) {
  const t = useT();
  const { session, me } = view;
  const { code, link } = session;
  const level = session.level.title;
  const chat = t(session.formsOnly ? 'coach.forms.chatText' : 'coach.welcome.chatText', { level, link, code });
  const letter = [
    t('coach.welcome.mail.dear'),
    ...(session.formsOnly ? [t('coach.forms.mail', { level })] : whatWePlay(session, t)),
    t('coach.welcome.mail.how', { link, host: hostOf(link), code }),
    ...(session.formsOnly ? [] : [t('coach.welcome.mail.home', { home: selfCheckOf(link) }), t('coach.welcome.mail.early')]),
    [t('coach.welcome.mail.bye'), me.name === 'Coach' ? '' : me.name].filter(Boolean).join('\n'),
  ].join('\n\n');
  return (
    <Dialog open size="l" onClose={onClose} title={t('coach.welcome.invite')}>
      <Stack gap={24}>
        <CopyBox label={t('coach.welcome.forLink')} text={link} button={t('coach.welcome.copyLink')} />
        <CopyBox label={t('coach.welcome.forChat')} text={chat} rows={2} button={t('coach.welcome.copyChat')} />
        <CopyBox label={t('coach.welcome.forMail')} text={letter} rows={9} button={t('coach.welcome.copyMail')} />
      </Stack>
    </Dialog>
  );
}

/** What is played, for how long, and what people need. */
function whatWePlay({ date, minutes, level }: CoachView['session'], t: ReturnType<typeof useT>): string[] {
  const what =
    date === null
      ? t('coach.welcome.mail.play', { level: level.title })
      : t('coach.welcome.mail.playOn', { level: level.title, moment: formatDayAndTime(date) });
  const long =
    minutes === null
      ? t('coach.welcome.mail.noClock')
      : minutes === 60
        ? t('coach.welcome.mail.hour')
        : t('coach.welcome.mail.minutes', { count: minutes });
  return [`${what} ${long}`, t('coach.welcome.mail.need')];
}

/** The address of the self-check at home that belongs to a link to join: it leads on to that link. */
const selfCheckOf = (link: string): string => link.replace('/m/', '/thuis/');
