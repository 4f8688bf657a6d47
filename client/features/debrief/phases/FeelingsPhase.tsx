import { Check } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { classes } from '../../../ui/index.ts';
import { FeelingCounts } from '../pictures/FeelingCounts.tsx';
import type { PhaseProps } from './props.ts';
import { FeelingFace } from '../pictures/FeelingFace.tsx';
import { PhaseHeader } from '../frame/PhaseHeader.tsx';
import css from './FeelingsPhase.module.css';

/** Eight feelings to choose from: one tap, private. The group sees later how often each was chosen, without names. */
export function FeelingsPhase({ debrief, phase }: PhaseProps) {
  const t = useT();
  const mine = debrief.feelings.find(feeling => feeling.id === debrief.myFeeling);
  const words = debrief.feelings.map(feeling => feeling.label).join(', ');
  return (
    <>
      <PhaseHeader
        title={phase.title}
        say={t('debrief.feelings.private')}
        read={[phase.title, t('debrief.feelings.choose'), words, t('debrief.feelings.private')].join('. ')}
      />
      <ul className={css.cards} aria-label={t('debrief.feelings.choose')}>
        {debrief.feelings.map((feeling, index) => {
          const chosen = feeling.id === debrief.myFeeling;
          return (
            <li key={feeling.id}>
              <button
                type="button"
                className={classes(css.card, chosen && css.chosen)}
                aria-pressed={chosen}
                onClick={() => void command({ type: 'feeling', feeling: feeling.id })}
              >
                <FeelingFace id={feeling.id} index={index} />
                <span>{feeling.label}</span>
                {chosen && (
                  <span className={css.tick}>
                    <Check aria-hidden />
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <p className={css.said} aria-live="polite">
        {mine ? t('debrief.feelings.chosen', { label: mine.label }) : t('debrief.feelings.choose')}
      </p>
      <FeelingCounts feelings={debrief.feelings} mine={debrief.myFeeling} />
    </>
  );
}
