import { Award, FileText } from 'lucide-react';
import { HelpCorner } from '../../app/HelpCorner.tsx';
import { PageTitle } from '../../app/PageTitle.tsx';
import { TopBar } from '../../app/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { Button, Feedback, Panel, PictureHead, ReadAloud } from '../../ui/index.ts';
import { dateWords } from '../join/dateWords.ts';
import { AfterStatements } from '../statements/AfterStatements.tsx';
import css from './OwnDesk.module.css';
import { ContactCards } from './parts/ContactCards.tsx';
import { DidList } from './parts/DidList.tsx';
import { LaterCard } from './parts/LaterCard.tsx';
import { MyData } from './parts/MyData.tsx';
import { OwnLink } from './parts/OwnLink.tsx';
import { TakenOver } from './parts/TakenOver.tsx';
import { PlanForm } from './plan/PlanForm.tsx';
import { SavedSign } from './plan/SavedSign.tsx';
import { useMine } from './PlanContext.tsx';

export interface OwnDeskProps {
  onPaper: (paper: 'plan' | 'bewijs') => void;
  onErased: () => void;
}

/** The plan on the left; what one did, gets and decides on the right. */
export function OwnDesk({ onPaper, onErased }: OwnDeskProps) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const { page, token } = useMine();
  if (!page || !token) return null;
  const { session } = page;
  const kept = t('personal.keep', { date: dateWords(session.deleteOn, language) });
  return (
    <div className={css.page}>
      <TopBar sub={session.level} />
      <main id="inhoud" className={css.main}>
        <PictureHead picture="moment-home">
          <PageTitle tab={t('personal.title')}>{t('personal.hello', { name: page.name })}</PageTitle>
          <p>{t('personal.sub', { level: session.level, date: dateWords(session.date, language) })}</p>
          <p className="meta">{kept}</p>
          {page.begunHere && <Feedback kind="info">{t('personal.begunHere')}</Feedback>}
          {page.takenOver !== null && <TakenOver token={token} />}
          <div className={css.read}>
            <ReadAloud compact text={`${t('personal.hello', { name: page.name })}. ${kept}`} />
          </div>
        </PictureHead>
        <section className={css.plan} aria-labelledby="plan">
          <div className={css.head}>
            <h2 id="plan">{t('personal.plan.title')}</h2>
            <SavedSign />
          </div>
          <p className="meta">{t('personal.plan.empty')}</p>
          <PlanForm />
          <div>
            <Button variant="primary" icon={FileText} onPress={() => onPaper('plan')}>
              {t('personal.plan.seePaper')}
            </Button>
          </div>
        </section>
        <div className={css.side}>
          <DidList did={page.did} />
          <Panel
            title={t('personal.certificate.title')}
            aside={<ReadAloud compact text={t(page.certificate ? 'personal.certificate.say' : 'personal.certificate.notYet')} />}
          >
            <div className={css.certificate}>
              <p>{t(page.certificate ? 'personal.certificate.say' : 'personal.certificate.notYet')}</p>
              {page.certificate && (
                <Button icon={Award} onPress={() => onPaper('bewijs')}>
                  {t('personal.certificate.open')}
                </Button>
              )}
            </div>
          </Panel>
          {session.phase !== null && <AfterStatements />}
          {!page.begunHere && <ContactCards />}
          <OwnLink token={token} deleteOn={session.deleteOn} />
          <LaterCard />
          {!page.begunHere && <MyData onErased={onErased} />}
        </div>
      </main>
      <HelpCorner />
    </div>
  );
}
