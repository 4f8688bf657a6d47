import { ArrowLeft } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { leaveSeat } from '../../net/seat.ts';
import { keptSeat } from '../../net/seatToken.ts';
import { useClient } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Feedback } from '../../ui/Feedback.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { formatDate } from '../../layout/formatDate.ts';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './AboutPage.module.css';

const KEPT = ['name', 'play', 'words', 'settings'] as const;
const THANKS = ['people', 'office', 'fonts', 'icons', 'code', 'idea', 'fiction'] as const;

/** `/over`: which data is stored, why and for how long; and the sources. */
export function AboutPage() {
  const t = useT();
  const [, go] = useLocation();
  const language = useClient(state => state.settings.language);
  const deleteOn = useClient(state => state.session?.session.deleteOn) ?? keptSeat()?.deleteOn;
  const kept = KEPT.map(key => t(`about.keep.list.${key}`));
  const howLong = deleteOn ? t('about.long.date', { date: formatDate(deleteOn, language) }) : t('about.long.general');
  return (
    <div>
      <TopBar title={<PageTitle>{t('about.title')}</PageTitle>}>
        <Button size="s" icon={ArrowLeft} onPress={() => (history.length > 1 ? history.back() : go('/'))}>
          {t('about.back')}
        </Button>
      </TopBar>
      <main id="inhoud" className={css.main}>
        <Part
          title={t('about.keep.title')}
          text={[t('about.keep.intro'), ...kept, t('about.keep.notTitle'), t('about.keep.not')].join('\n')}
        >
          <p>{t('about.keep.intro')}</p>
          <Stack as="ul" gap={6} className={css.list}>
            {kept.map(line => (
              <li key={line}>{line}</li>
            ))}
          </Stack>
          <p>
            <b>{t('about.keep.notTitle')}:</b> {t('about.keep.not')}
          </p>
        </Part>
        <Part title={t('about.why.title')} text={t('about.why.say')} />
        <Part title={t('about.who.title')} text={t('about.who.say')} />
        <Part title={t('about.long.title')} text={`${howLong} ${t('about.long.sooner')}`}>
          <p>
            <b>{howLong}</b> {t('about.long.sooner')}
          </p>
          <p>
            <LinkButton href="/privacy" size="s">
              {t('about.long.more')}
            </LinkButton>
          </p>
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

function Part({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <Panel title={title} aside={<ReadAloud text={text} compact />}>
      <Stack gap={10} align="start" className={css.part}>
        {children ?? <p>{text}</p>}
      </Stack>
    </Panel>
  );
}

/** A button to remove the seat from a shared device. */
function Forget() {
  const t = useT();
  const [seat, setSeat] = useState(() => (keptSeat() ? 'there' : 'none'));
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
