import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import type { PhaseProps } from './props.ts';
import { PhaseHeader } from '../frame/PhaseHeader.tsx';
import { WhatIfDrawing } from '../pictures/WhatIfDrawing.tsx';
import css from './WhatIfPhase.module.css';

/** Three "what if" cards about the story. */
export function WhatIfPhase({ debrief, phase }: PhaseProps) {
  const t = useT();
  return (
    <>
      <PhaseHeader title={phase.title} say={phase.intro ?? undefined} read={[phase.title, ...debrief.whatIf].join('. ')} />
      <ol className={css.cards} aria-label={t('debrief.whatIf.title')}>
        {debrief.whatIf.map((text, index) => (
          <li key={text} className={css.card}>
            <WhatIfDrawing index={index} />
            <p className={css.number}>{t('debrief.whatIf.card', { number: index + 1 })}</p>
            <p className={css.text}>{text}</p>
            <ReadAloud compact text={text} />
          </li>
        ))}
      </ol>
    </>
  );
}
