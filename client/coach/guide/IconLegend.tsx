import type { ReactNode } from 'react';
import { useT } from '../../i18n/index.ts';
import { Badge } from '../../ui/index.ts';
import { Face } from '../people/index.ts';
import { StateSign } from '../../features/graph/index.ts';
import { CurrentDot } from '../frame/index.ts';
import css from './GuidePage.module.css';

const STATES = ['solved', 'open', 'locked', 'skipped'] as const;

/** A legend of the icons on the coach's pages, rendered with the real components. */
export function IconLegend() {
  const t = useT();
  return (
    <dl className={css.list}>
      <Sign sign={<Face portrait="p03" light="active" />}>{t('coach.guide.sign.active')}</Sign>
      <Sign sign={<Face portrait="p08" light="quiet" />}>{t('coach.guide.sign.quiet')}</Sign>
      <Sign sign={<Face portrait="p12" light="away" />}>{t('coach.guide.sign.away')}</Sign>
      <Sign sign={<Face portrait="p05" light="active" hand />}>{t('coach.guide.sign.hand')}</Sign>
      {STATES.map(state => (
        <Sign
          key={state}
          sign={
            <StateSign state={state} className={css.box}>
              {t(`coach.guide.sign.${state}`)}
            </StateSign>
          }
        >
          {t(`coach.guide.sign.${state}Say`)}
        </Sign>
      ))}
      <Sign sign={<CurrentDot />}>{t('coach.guide.sign.now')}</Sign>
      <Sign sign={<Badge count={3} label="" />}>{t('coach.guide.sign.badge')}</Sign>
    </dl>
  );
}

function Sign({ sign, children }: { sign: ReactNode; children: string }) {
  return (
    <div>
      <dt>{sign}</dt>
      <dd>{children}</dd>
    </div>
  );
}
