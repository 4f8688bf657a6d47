import { Printer } from 'lucide-react';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import { CoachFrame } from '../frame/index.ts';
import css from './GuidePage.module.css';
import { IconLegend } from './IconLegend.tsx';

const PARTS = [
  { part: 'before', from: 1, steps: ['plan', 'rehearse', 'answers', 'invite', 'open', 'check', 'teams'] },
  { part: 'during', from: 8, steps: ['needs', 'wait', 'small', 'look', 'clock'] },
  { part: 'after', from: 13, steps: ['reveal', 'talk', 'round', 'own', 'close'] },
] as const;
const ELSE = ['few', 'late', 'gone', 'silent', 'slow', 'early', 'upset', 'unfair', 'guest', 'self', 'keys'] as const;

/** The coach's guide: before, during and after a session. Prints on two pages. */
export function GuidePage() {
  const t = useT();
  return (
    <CoachFrame page="guide">
      <header className={css.head}>
        <div>
          <PageTitle>{t('coach.guide.title')}</PageTitle>
          <p className={css.say}>{t('coach.guide.say')}</p>
        </div>
        <OfficeCrop box={CROPS.table} className={css.picture} />
        <Button icon={Printer} className={css.print} onPress={() => window.print()}>
          {t('coach.welcome.print')}
        </Button>
      </header>
      <div className={css.parts}>
        {PARTS.map(({ part, from, steps }) => (
          <section key={part} className={css[part]} aria-labelledby={`guide-${part}`}>
            <h2 id={`guide-${part}`}>{t(`coach.guide.${part}`)}</h2>
            <ol>
              {steps.map((step, at) => (
                <li key={step}>
                  <span className={css.number} aria-hidden>
                    {from + at}
                  </span>
                  <p>
                    <b>{t(`coach.guide.steps.${step}.title`)}</b> {t(`coach.guide.steps.${step}.say`)}
                  </p>
                </li>
              ))}
            </ol>
          </section>
        ))}
        <section aria-labelledby="guide-signs">
          <h2 id="guide-signs">{t('coach.guide.signs')}</h2>
          <IconLegend />
        </section>
        <section className={css.else} aria-labelledby="guide-else">
          <h2 id="guide-else">{t('coach.guide.else')}</h2>
          <ul>
            {ELSE.map(one => (
              <li key={one}>
                <b>{t(`coach.guide.what.${one}.title`)}</b> {t(`coach.guide.what.${one}.say`)}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </CoachFrame>
  );
}
