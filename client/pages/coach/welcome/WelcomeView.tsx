import { Printer } from 'lucide-react';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { PageTitle } from '../../../app/PageTitle.tsx';
import { useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/index.ts';
import { dateWord } from '../words.ts';
import { ArrivedList } from './ArrivedList.tsx';
import { JoinCard } from './JoinCard.tsx';
import { TeamsBoard } from './TeamsBoard.tsx';
import css from './WelcomeView.module.css';

/** For the shared screen while people come in: the code, who is there, and the teams. */
export function WelcomeView({ view, onPlay }: { view: CoachView; onPlay: () => void }) {
  const t = useT();
  return (
    <div className={css.view}>
      <PageTitle className="vh" tab={`${t('coach.welcome.title')} · ${view.session.code}`}>
        {t('coach.welcome.title')}
      </PageTitle>
      <div className={css.left}>
        <JoinCard session={view.session} />
        <TeamsBoard view={view} onPlay={onPlay} />
      </div>
      <div className={css.right}>
        <ArrivedList view={view} />
        <p className={css.foot}>
          <span className="meta">{t('coach.welcome.deleteOn', { date: dateWord(view.session.deleteOn) })}</span>
          <Button size="s" variant="quiet" icon={Printer} onPress={() => window.print()}>
            {t('coach.welcome.print')}
          </Button>
        </p>
      </div>
    </div>
  );
}
