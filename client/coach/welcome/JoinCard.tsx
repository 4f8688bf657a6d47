import { Link, Mail, MessageSquareText, Presentation, TriangleAlert } from 'lucide-react';
import { useState, type CSSProperties } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { copyText } from '../../ui/copyText.ts';
import { Button, Cluster, Dialog, Stack, toast } from '../../ui/index.ts';
import { CopyBox, QrCode } from '../share/index.ts';
import { formatDayAndTime } from '../frame/index.ts';
import css from './JoinCard.module.css';

export interface JoinCardProps {
  view: CoachView;
  onShared?: () => void; // opens the view for a shared screen
}

/** How to join (code, link, QR code), large enough for a shared screen. */
export function JoinCard({ view, onShared }: JoinCardProps) {
  const t = useT();
  const [mail, setMail] = useState(false);
  const { session, me } = view;
  const host = hostOf(session.link);
  const { code, link } = session;
  const level = session.level.title;
  const chat = t(session.formsOnly ? 'coach.forms.chatText' : 'coach.welcome.chatText', { level, link, code });
  const letter = [
    t('coach.welcome.mail.dear'),
    ...(session.formsOnly ? [t('coach.forms.mail', { level })] : whatWePlay(session, t)),
    t('coach.welcome.mail.how', { link, host, code }),
    ...(session.formsOnly ? [] : [t('coach.welcome.mail.home', { home: selfCheckOf(link) }), t('coach.welcome.mail.early')]),
    [t('coach.welcome.mail.bye'), me.name === 'Coach' ? '' : me.name].filter(Boolean).join('\n'),
  ].join('\n\n');

  async function copy(text: string) {
    if (await copyText(text)) toast(t('coach.welcome.copied'), 'done');
    else setMail(true);
  }

  return (
    <section className={css.card} aria-labelledby="join-title">
      <div className={css.words}>
        <h2 id="join-title" className="vh">
          {t('coach.welcome.join')}
        </h2>
        <p className={css.go}>
          {t('coach.welcome.goTo')} <b>{host}</b> {t('coach.welcome.andType')}
        </p>
        <p className={css.code} style={{ '--letters': code.length } as CSSProperties}>
          {code}
        </p>
        {onShared && (
          <Cluster gap={10} className={css.acts}>
            <Button icon={Link} onPress={() => void copy(link)}>
              {t('coach.welcome.copyLink')}
            </Button>
            <Button icon={Mail} onPress={() => setMail(true)}>
              {t('coach.welcome.mailText')}
            </Button>
            <Button icon={MessageSquareText} onPress={() => void copy(chat)}>
              {t('coach.welcome.copyChat')}
            </Button>
            <Button icon={Presentation} onPress={onShared}>
              {t('coach.welcome.sharedScreen')}
            </Button>
          </Cluster>
        )}
        {session.localOnly && onShared && (
          <p className={css.local} role="note">
            <TriangleAlert aria-hidden />
            <span>
              <b>{t('coach.welcome.local')}</b> {t('coach.welcome.localSay')}
            </span>
          </p>
        )}
      </div>
      <Stack as="figure" gap={8} className={css.qr}>
        <QrCode text={link} label={`${t('coach.welcome.orScan')}: ${link}`} />
        <figcaption>{t('coach.welcome.orScan')}</figcaption>
      </Stack>
      {mail && (
        <Dialog open size="l" onClose={() => setMail(false)} title={t('coach.welcome.invite')}>
          <Stack gap={24}>
            <CopyBox label={t('coach.welcome.forMail')} text={letter} rows={9} button={t('coach.welcome.copyMail')} />
            <CopyBox label={t('coach.welcome.forChat')} text={chat} rows={2} button={t('coach.welcome.copyChat')} />
            <CopyBox label={t('coach.welcome.forLink')} text={link} button={t('coach.welcome.copyLink')} />
          </Stack>
        </Dialog>
      )}
    </section>
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

/** The host of a link, as people say it: "kandidaat.example". */
function hostOf(link: string): string {
  try {
    return new URL(link).host;
  } catch {
    return link;
  }
}
