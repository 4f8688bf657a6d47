import { ArrowLeft } from 'lucide-react';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import type { AnswersOf } from '../../net/coachApi.ts';
import { Cluster, LinkButton } from '../../ui/index.ts';
import { CoachFrame } from '../frame/index.ts';
import { AnswerSheet } from './AnswerSheet.tsx';
import css from './AnswersPage.module.css';

/** The answer sheet on its own page, to read beforehand or to print. */
export function AnswersPage({ of, onSignedOut }: { of: AnswersOf; onSignedOut: () => void }) {
  const t = useT();
  const back = 'level' in of ? `/coach/verhaal/${of.level}` : `/coach/${of.session}`;
  return (
    <CoachFrame page={null}>
      <Cluster as="header" gap={16} align="start" justify="between">
        <div>
          <PageTitle>{t('coach.answers.title')}</PageTitle>
          <p className={css.say}>{t('coach.answers.say')}</p>
        </div>
        <LinkButton href={back} icon={ArrowLeft} className={css.screenOnly}>
          {'level' in of ? t('coach.answers.toLevel') : t('coach.answers.toSession')}
        </LinkButton>
      </Cluster>
      <AnswerSheet of={of} onSignedOut={onSignedOut} />
    </CoachFrame>
  );
}
