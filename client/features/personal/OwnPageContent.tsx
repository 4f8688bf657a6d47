import { Award, FileText } from 'lucide-react';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Button, Cluster, Feedback, Panel, PictureHeader, Stack } from '../../ui/index.ts';
import { formatDate } from '../../layout/formatDate.ts';
import { AfterStatements } from '../statements/index.ts';
import css from './OwnPageContent.module.css';
import { CoachNote } from './cards/CoachNote.tsx';
import { ContactCards } from './cards/ContactCards.tsx';
import { DidList } from './cards/DidList.tsx';
import { FeedbackCard } from './cards/FeedbackCard.tsx';
import { GoOnTogether } from './cards/GoOnTogether.tsx';
import { KeepLonger } from './cards/KeepLonger.tsx';
import { KeptCards } from './cards/KeptCards.tsx';
import { LaterCard } from './cards/LaterCard.tsx';
import { MyData } from './cards/MyData.tsx';
import { OwnLink } from './cards/OwnLink.tsx';
import { ShareWithCoach } from './cards/ShareWithCoach.tsx';
import { TakenOver } from './cards/TakenOver.tsx';
import { WorkCard } from './cards/WorkCard.tsx';
import { PlanForm } from './plan/PlanForm.tsx';
import { SaveStatus } from './saved/SaveStatus.tsx';
import { useOwnPageState } from './saved/OwnPageContext.tsx';

export interface OwnPageContentProps {
  onPaper: (paper: 'plan' | 'bewijs') => void;
  onErased: () => void;
}

/** The content of the own page: the plan at the left; what the person did and can download, and their data, at the right. */
export function OwnPageContent({ onPaper, onErased }: OwnPageContentProps) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const { page, token } = useOwnPageState();
  if (!page || !token) return null;
  const { session } = page;
  const until = page.keep?.on ? page.keep.until : session.deleteOn;
  const date = formatDate(until, language);
  const kept = page.kept ? t('personal.kept.until', { date }) : t('personal.keep', { date });
  return (
    <div className={css.page}>
      <TopBar sub={session.level} />
      <main id="inhoud" className={css.main}>
        <PictureHeader picture="moment-home">
          <PageTitle tab={t('personal.title')}>{t('personal.hello', { name: page.name })}</PageTitle>
          <p>{t('personal.sub', { level: session.level, date: formatDate(session.date, language) })}</p>
          <p className="meta">{kept}</p>
          {page.begunHere && <Feedback kind="info">{t('personal.begunHere')}</Feedback>}
          {page.takenOver !== null && <TakenOver token={token} />}
          <div className={css.read}>
            <ReadAloud compact text={`${t('personal.hello', { name: page.name })}. ${kept}`} />
          </div>
        </PictureHeader>
        <section className={css.plan} aria-labelledby="plan">
          <Cluster gap={16} rowGap={4} align="center" justify="between">
            <h2 id="plan">{t('personal.plan.title')}</h2>
            <SaveStatus />
          </Cluster>
          <p className="meta">{t('personal.plan.empty')}</p>
          <PlanForm />
          <div>
            <Button variant="primary" icon={FileText} onPress={() => onPaper('plan')}>
              {t('personal.plan.seePaper')}
            </Button>
          </div>
          {!page.kept && <ShareWithCoach />}
          <CoachNote />
        </section>
        <div className={css.side}>
          <DidList did={page.did} />
          <FeedbackCard />
          {page.work && <WorkCard ask work={page.work} />}
          <Panel
            title={t('personal.certificate.title')}
            aside={<ReadAloud compact text={t(page.certificate ? 'personal.certificate.say' : 'personal.certificate.notYet')} />}
          >
            <Stack gap={12} align="start" className={css.certificate}>
              <p>{t(page.certificate ? 'personal.certificate.say' : 'personal.certificate.notYet')}</p>
              {page.certificate && (
                <Button icon={Award} onPress={() => onPaper('bewijs')}>
                  {t('personal.certificate.open')}
                </Button>
              )}
            </Stack>
          </Panel>
          {session.phase !== null && <AfterStatements />}
          {page.kept ? <KeptCards /> : !page.begunHere && <ContactCards />}
          {session.team !== null && <GoOnTogether />}
          <KeepLonger />
          <OwnLink token={token} deleteOn={until} />
          <LaterCard />
          {!page.begunHere && <MyData onErased={onErased} />}
        </div>
      </main>
    </div>
  );
}
