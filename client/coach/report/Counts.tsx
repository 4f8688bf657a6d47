import type { SessionReport } from '../../../shared/protocol/report.ts';
import { useT } from '../../i18n/index.ts';
import { CountBars } from './CountBars.tsx';
import { NumberTable } from './NumberTable.tsx';
import { Section } from './Section.tsx';

interface Counted {
  key: string;
  label: string;
  count: number;
}

/** How often each option was chosen: in words, as bars and as a table. */
export function Counts({ title, counted, none, say }: { title: string; counted: Counted[]; none: string; say?: string }) {
  const t = useT();
  const bars = counted.filter(one => one.count > 0);
  if (bars.length === 0) return <Section title={title} words={[none]} />;
  return (
    <Section
      title={title}
      words={say ? [say] : []}
      picture={<CountBars bars={bars} />}
      table={
        <NumberTable
          caption={title}
          head={[title, t('report.plans.count')]}
          rows={counted.map(one => ({ key: one.key, cells: [one.label, one.count] }))}
        />
      }
    />
  );
}

/** Counts of the answers to "Kunt u dit zelf?". */
export function Taps({ taps }: { taps: SessionReport['taps'] }) {
  const t = useT();
  const any = taps.some(tap => tap.can + tap.learn + tap.no > 0);
  return (
    <Section
      title={t('report.taps.title')}
      words={any ? [] : [t('report.taps.none')]}
      table={
        any && (
          <NumberTable
            caption={t('report.taps.title')}
            head={[t('report.taps.skill'), t('report.taps.can'), t('report.taps.learn'), t('report.taps.no')]}
            rows={taps.map(tap => ({ key: tap.skill, cells: [tap.skill, tap.can, tap.learn, tap.no] }))}
          />
        )
      }
    />
  );
}

const FILLED = ['sentence', 'words', 'directions', 'step', 'stepDate', 'buddy', 'training'] as const;

/** Counts of plans; their contents stay with their owners. */
export function Plans({ plans }: { plans: SessionReport['plans'] }) {
  const t = useT();
  return (
    <>
      <Counts
        title={t('report.plans.title')}
        say={t('report.plans.say', { count: plans.people })}
        none={t('report.plans.few')}
        counted={FILLED.map(key => ({ key, label: t(`report.plans.${key}`), count: plans.filled[key] }))}
      />
      {plans.places.some(place => place.count > 0) && (
        <Counts
          title={t('report.plans.places')}
          none={t('report.puzzles.none')}
          counted={plans.places.map(place => ({ key: place.id, label: place.label, count: place.count }))}
        />
      )}
      {plans.trainings.length > 0 && (
        <Counts
          title={t('report.plans.trainings')}
          none={t('report.puzzles.none')}
          counted={plans.trainings.map(one => ({ key: one.title, label: one.title, count: one.count }))}
        />
      )}
      {plans.triad.some(one => one.yes + one.some + one.notYet > 0) && (
        <Section
          title={t('report.plans.triad')}
          words={[]}
          table={
            <NumberTable
              caption={t('report.plans.triad')}
              head={[t('report.plans.triad'), t('report.plans.yes'), t('report.plans.some'), t('report.plans.notYet')]}
              rows={plans.triad.map(one => ({
                key: one.id,
                cells: [t(`report.plans.${one.id}`), one.yes, one.some, one.notYet],
              }))}
            />
          }
        />
      )}
    </>
  );
}
