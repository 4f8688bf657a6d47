import { Link, TriangleAlert } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { copyText } from '../../ui/copyText.ts';
import { Button, classes, Stack, toast } from '../../ui/index.ts';
import { hostOf, QrCode } from '../share/index.ts';
import css from './JoinCard.module.css';

/** How to join (address, code, QR code) until there are teams; smaller once somebody came. */
export function JoinCard({ view }: { view: CoachView }) {
  const t = useT();
  const { code, link, localOnly } = view.session;
  const someone = view.people.length > 0;
  async function copy() {
    if (await copyText(link)) return toast(t('coach.welcome.copied'), 'done');
    toast(t('coach.copy.byHand'));
  }
  return (
    <section className={classes(css.card, someone && css.small)} aria-labelledby="join-title">
      <div className={css.words}>
        <h2 id="join-title" className="vh">
          {t('coach.welcome.join')}
        </h2>
        <p className={css.go}>
          {t('coach.welcome.goTo')} <b>{hostOf(link)}</b> {t('coach.welcome.andType')}
        </p>
        <p className={css.code} style={{ '--letters': code.length } as CSSProperties}>
          {code}
        </p>
        <Button size={someone ? 's' : 'm'} icon={Link} onPress={() => void copy()}>
          {t('coach.welcome.copyLink')}
        </Button>
        {localOnly && (
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
        {!someone && <figcaption>{t('coach.welcome.orScan')}</figcaption>}
      </Stack>
    </section>
  );
}
