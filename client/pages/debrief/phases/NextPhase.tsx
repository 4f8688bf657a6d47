import { Printer } from 'lucide-react';
import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { Button, TextArea, TextField } from '../../../ui/index.ts';
import type { PhaseProps } from '../PhaseView.tsx';
import { useOwnWords } from '../parts/ownWords.tsx';
import { PhaseHead } from '../parts/PhaseHead.tsx';
import { Stones } from '../parts/Stones.tsx';
import css from './NextPhase.module.css';

/** One small step, for oneself: on this page and on paper, nowhere else. */
export function NextPhase({ debrief, phase }: PhaseProps) {
  const t = useT();
  const { own, write } = useOwnWords();
  return (
    <>
      <PhaseHead
        title={phase.title}
        say={debrief.intro ?? t('debrief.next.say')}
        read={[phase.title, debrief.intro ?? t('debrief.next.say'), ...debrief.prompts].join('. ')}
      />
      <section className={css.card} aria-labelledby="one-step">
        <Stones />
        <div className={css.form}>
          <h2 id="one-step">{t('debrief.next.title')}</h2>
          <TextArea
            label={t('debrief.next.step')}
            help={t('debrief.next.stepHint')}
            value={own.step}
            rows={2}
            max={LIMITS.ownSentence}
            onChange={step => write({ step })}
          />
          <div className={css.pair}>
            <TextField label={t('debrief.next.when')} value={own.when} max={60} onChange={when => write({ when })} />
            <TextField label={t('debrief.next.who')} value={own.who} max={60} onChange={who => write({ who })} />
          </div>
          <div className={css.foot}>
            <Button icon={Printer} onPress={() => window.print()}>
              {t('debrief.next.print')}
            </Button>
            <p className="meta">{t('debrief.next.notKept')}</p>
          </div>
        </div>
      </section>
      <p className={css.thanks}>{t('debrief.next.thanks')}</p>
    </>
  );
}
