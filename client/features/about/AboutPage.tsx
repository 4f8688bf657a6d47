import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { leaveSeat } from '../../net/seat.ts';
import { storedOwnKey } from '../../net/ownKey.ts';
import { keptSeat } from '../../net/seatToken.ts';
import { Button } from '../../ui/Button.tsx';
import { Feedback } from '../../ui/Feedback.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './AboutPage.module.css';

const THANKS = ['people', 'office', 'fonts', 'icons', 'code', 'idea', 'fiction'] as const;

/** `/over`: where to read which data is stored, what is on this device, and the sources. */
export function AboutPage() {
  const t = useT();
  const [, go] = useLocation();
  return (
    <div>
      <TopBar />
      <main id="inhoud" className={css.main}>
        <PageHeading
          acts={
            <Button size="s" icon={ArrowLeft} onPress={() => (history.length > 1 ? history.back() : go('/'))}>
              {t('about.back')}
            </Button>
          }
        >
          {t('about.title')}
        </PageHeading>
        <Part title={t('about.keep.title')} text={t('about.keep.say')}>
          <p>{t('about.keep.say')}</p>
          <LinkButton href="/privacy" size="s" iconAfter={ArrowRight}>
            {t('about.keep.more')}
          </LinkButton>
        </Part>
        <Part title={t('about.device.title')} text={`${t('about.device.say')} ${t('about.device.voice')}`}>
          <p>{t('about.device.say')}</p>
          <p>{t('about.device.voice')}</p>
          <Forget />
        </Part>
        <Part title={t('about.thanks.title')} text={THANKS.map(key => t(`about.thanks.${key}`)).join('\n')}>
          <p>{t('about.thanks.intro')}</p>
          <Stack as="ul" gap={6} className={css.list}>
            {THANKS.map(key => (
              <li key={key}>{t(`about.thanks.${key}`)}</li>
            ))}
          </Stack>
        </Part>
      </main>
    </div>
  );
}

function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Panel title={title} aside={<ReadAloud text={text} compact />}>
      <Stack gap={10} align="start" className={css.part}>
        {children}
      </Stack>
    </Panel>
  );
}

/** A button to remove the seat from a shared device. */
function Forget() {
  const t = useT();
  const [seat, setSeat] = useState(() => (keptSeat() || storedOwnKey() ? 'there' : 'none'));
  if (seat === 'none') return null;
  if (seat === 'gone') return <Feedback kind="done">{t('about.device.forgotten')}</Feedback>;
  return (
    <Button
      size="s"
      onPress={() => {
        leaveSeat();
        setSeat('gone');
      }}
    >
      {t('about.device.forget')}
    </Button>
  );
}
