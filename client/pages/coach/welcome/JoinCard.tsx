import { Copy, Link, TriangleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, Dialog, TextArea, toast } from '../../../ui/index.ts';
import { copyText } from '../../../ui/copyText.ts';
import css from './JoinCard.module.css';
import { QrCode } from './QrCode.tsx';

/** What a group needs to come in, large enough for a shared screen. */
export function JoinCard({ session }: { session: CoachView['session'] }) {
  const t = useT();
  const [byHand, setByHand] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const host = hostOf(session.link);

  async function copy(text: string) {
    if (await copyText(text)) return toast(t('coach.welcome.copied'), 'done');
    setByHand(text);
    requestAnimationFrame(() => area.current?.select());
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
        <p className={css.code}>{session.code}</p>
        <div className={css.acts}>
          <Button icon={Link} onPress={() => void copy(session.link)}>
            {t('coach.welcome.copyLink')}
          </Button>
          <Button
            icon={Copy}
            onPress={() =>
              void copy(
                t('coach.welcome.invitation', { level: session.level.title, link: session.link, code: session.code, host }),
              )
            }
          >
            {t('coach.welcome.copyText')}
          </Button>
        </div>
        {session.localOnly && (
          <p className={css.local} role="note">
            <TriangleAlert aria-hidden />
            <span>
              <b>{t('coach.welcome.local')}</b> {t('coach.welcome.localSay')}
            </span>
          </p>
        )}
      </div>
      <figure className={css.qr}>
        <QrCode text={session.link} label={`${t('coach.welcome.orScan')}: ${session.link}`} />
        <figcaption>{t('coach.welcome.orScan')}</figcaption>
      </figure>
      {byHand !== null && (
        <Dialog open onClose={() => setByHand(null)} title={t('coach.welcome.copyTitle')}>
          <TextArea
            ref={area}
            label={t('coach.welcome.copyTitle')}
            labelHidden
            help={t('coach.welcome.copyByHand')}
            value={byHand}
            onChange={() => undefined}
            rows={5}
          />
        </Dialog>
      )}
    </section>
  );
}

/** "kandidaat.example", as one says it: no scheme, no path. */
function hostOf(link: string): string {
  try {
    return new URL(link).host;
  } catch {
    return link;
  }
}
