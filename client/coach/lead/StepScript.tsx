import { Quote } from 'lucide-react';
import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { Cluster, RadioCards, Stack, StepNav } from '../../ui/index.ts';
import { useMayAct } from '../frame/index.ts';
import css from './StepScript.module.css';
import { StepTime } from './StepTime.tsx';

export interface StepScriptProps {
  debrief: NonNullable<CoachTeamView['debrief']>;
  short: boolean;
  onShort: (short: boolean) => void;
  onGoTo: (step: number) => void;
}

/** What the coach reads out at this step, with spare questions, and the button to the next step. */
export function StepScript({ debrief, short, onShort, onGoTo }: StepScriptProps) {
  const t = useT();
  const { step, phases, prompts, spare, intro, lines } = debrief;
  const mayAct = useMayAct();
  const phase = phases[step];
  if (!phase) return null;
  const last = step >= phases.length - 1;
  return (
    <>
      <section className={css.step} aria-labelledby="step-title">
        <Cluster as="header" gap={24} rowGap={8} align="center" justify="between" className={css.head}>
          <div>
            <p className="meta">{t('coach.lead.step', { number: step + 1 })}</p>
            <h2 id="step-title">{phase.title}</h2>
          </div>
          <StepTime key={phase.id} minutes={short ? phase.shortMinutes : phase.minutes} />
        </Cluster>
        {intro && <p className={css.intro}>{intro}</p>}
        {prompts.length > 0 && (
          <>
            <h3 className={css.label}>{t('coach.lead.ask')}</h3>
            <Stack as="ul" gap={10} className={css.prompts}>
              {prompts.map(prompt => (
                <li key={prompt}>
                  <Quote aria-hidden />
                  <span>{prompt}</span>
                </li>
              ))}
            </Stack>
          </>
        )}
        {mayAct && (
          <footer className={css.foot}>
            <StepNav
              back={{ words: t('coach.lead.previous'), onPress: step > 0 ? () => onGoTo(step - 1) : null }}
              next={{ words: t('coach.lead.next'), onPress: last ? null : () => onGoTo(step + 1) }}
            />
            <span className="meta">{t('coach.lead.nextSay')}</span>
          </footer>
        )}
      </section>
      <Stack gap={10}>
        {spare.length > 0 && (
          <details className={css.fold} open>
            <summary>{t('coach.lead.spare')}</summary>
            <Stack as="ul" gap={8}>
              {spare.map(question => (
                <li key={question}>{question}</li>
              ))}
            </Stack>
          </details>
        )}
        <details className={css.fold}>
          <summary>{t('coach.lead.hard')}</summary>
          <Stack as="dl" gap={10}>
            {lines.map(({ when, say }) => (
              <div key={`${when}${say}`}>
                <dt>{t(`coach.lead.${when}`)}</dt>
                <dd>“{say}”</dd>
              </div>
            ))}
          </Stack>
        </details>
        <details className={css.fold}>
          <summary>{t('coach.lead.length')}</summary>
          <RadioCards
            legend={t('coach.lead.length')}
            legendHidden
            columns={2}
            value={short ? 'short' : 'long'}
            onChange={id => onShort(id === 'short')}
            options={[
              { id: 'long', label: t('coach.lead.long') },
              { id: 'short', label: t('coach.lead.short') },
            ]}
          />
        </details>
      </Stack>
    </>
  );
}
