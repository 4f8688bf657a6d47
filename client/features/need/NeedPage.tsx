import { AppWindow, ArrowRight, Headphones, MonitorSmartphone, Printer, Video, type LucideIcon } from 'lucide-react';
import { useParams } from 'wouter';
import { PageHeading } from '../../layout/PageHeading.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './NeedPage.module.css';

const PARTS = [
  { id: 'device', icon: MonitorSmartphone },
  { id: 'windows', icon: AppWindow },
  { id: 'sound', icon: Headphones },
  { id: 'talk', icon: Video },
] as const satisfies readonly { id: string; icon: LucideIcon }[];

/** `/nodig` and `/nodig/:code`: what somebody needs on the day, to send along or to print. Nothing is asked and nothing stored. */
export function NeedPage() {
  const t = useT();
  const { code } = useParams<{ code?: string }>();
  const home = code ? `/thuis/${code}` : '/thuis';
  return (
    <div className={css.page}>
      <TopBar />
      <main id="inhoud" className={css.main}>
        <PageHeading
          sub={t('need.sub')}
          acts={
            <Button size="s" icon={Printer} onPress={() => window.print()}>
              {t('need.print')}
            </Button>
          }
        >
          {t('need.title')}
        </PageHeading>
        <ul className={css.parts}>
          {PARTS.map(({ id, icon: Icon }) => (
            <li key={id}>
              <Panel
                as="div"
                title={t(`need.${id}.title`)}
                aside={<ReadAloud compact text={`${t(`need.${id}.say`)} ${t(`need.${id}.more`)}`} />}
              >
                <div className={css.part}>
                  <Icon aria-hidden />
                  <Stack gap={6}>
                    <p>{t(`need.${id}.say`)}</p>
                    <p className="meta">{t(`need.${id}.more`)}</p>
                  </Stack>
                </div>
              </Panel>
            </li>
          ))}
        </ul>
        <Panel title={t('need.try.title')} tone="warm" gap={10} align="start">
          <p>{t('need.try.say')}</p>
          <LinkButton href={home} variant="primary" iconAfter={ArrowRight} className={css.screenOnly}>
            {t('need.try.open')}
          </LinkButton>
          <p className={css.paperOnly}>
            {location.host}
            {home}
          </p>
        </Panel>
        <p className="meta">{t('need.help')}</p>
      </main>
    </div>
  );
}
