import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Cluster, Stack } from '../../ui/index.ts';
import { ScreenLink } from './SessionLinks.tsx';
import css from './StepQuestions.module.css';

export interface StepQuestionsProps {
  debrief: NonNullable<CoachTeamView['debrief']>;
  session: string;
}

/** What the coach reads out at this step, large, with questions for when the talk stalls. */
export function StepQuestions({ debrief: { step, phases, intro, prompts, spare }, session }: StepQuestionsProps) {
  const t = useT();
  return (
    <section aria-labelledby="step-title">
      <Cluster gap={20} rowGap={0} align="center" justify="between">
        <h2 id="step-title" className={css.title}>
          {phases[step]?.title}
        </h2>
        <ScreenLink session={session} />
      </Cluster>
      {intro && <p className={css.intro}>{intro}</p>}
      {prompts.length > 0 && (
        <Stack as="ul" gap={8} className={css.prompts}>
          {prompts.map(prompt => (
            <li key={prompt}>“{prompt}”</li>
          ))}
        </Stack>
      )}
      {spare.length > 0 && (
        <p className={css.spare}>
          <b>{t('coach.lead.stalls')}</b> {spare.map(question => `“${question}”`).join(' · ')}
        </p>
      )}
    </section>
  );
}
