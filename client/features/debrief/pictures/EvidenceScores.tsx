import type { DebriefSum } from '../../../../shared/protocol/talkView.ts';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Panel, Stack } from '../../../ui/index.ts';
import { feelingAndEvidence } from './feelingAndEvidence.ts';
import css from './EvidenceScores.module.css';

/** The evidence scores beside the first impressions, as a table with bars. */
export function EvidenceScores({ sums }: { sums: readonly DebriefSum[] }) {
  const t = useT();
  if (sums.length === 0) return null;
  const both = feelingAndEvidence(sums);
  const said =
    both === null
      ? null
      : both.feeling === both.evidence
        ? t('debrief.discovered.sumsSame', { name: both.evidence })
        : t('debrief.discovered.sumsDiffer', both);
  const mostTaps = Math.max(1, ...sums.map(sum => sum.taps ?? 0));
  const tapsOf = (sum: DebriefSum) =>
    sum.taps === null ? t('debrief.discovered.sumsNone') : t('debrief.discovered.sumsTapsCount', { count: sum.taps });
  const percentOf = (sum: DebriefSum) => (sum.percent === null ? t('debrief.discovered.sumsNotCounted') : `${sum.percent}%`);
  const read = [t('debrief.discovered.sums'), ...sums.map(sum => `${sum.name}: ${tapsOf(sum)}, ${percentOf(sum)}`), said];
  return (
    <Panel title={t('debrief.discovered.sums')} aside={<ReadAloud compact text={read.filter(Boolean).join('. ')} />}>
      {said && <p className={css.said}>{said}</p>}
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.discovered.sumsCard')}</th>
            <th scope="col">{t('debrief.discovered.sumsTaps')}</th>
            <th scope="col">{t('debrief.discovered.sumsPercent')}</th>
          </tr>
        </thead>
        <tbody>
          {sums.map(sum => (
            <tr key={sum.card}>
              <th scope="row">
                {sum.name} <span className="meta">({sum.card})</span>
              </th>
              <td>
                <Bar tone="feeling" part={(sum.taps ?? 0) / mostTaps} words={tapsOf(sum)} />
              </td>
              <td>
                <Bar tone="evidence" part={(sum.percent ?? 0) / 100} words={percentOf(sum)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Bar({ part, words, tone }: { part: number; words: string; tone: 'feeling' | 'evidence' }) {
  return (
    <Stack as="span" gap={2} className={css.bar}>
      <span className={css.track} aria-hidden>
        <i className={css[tone]} style={{ width: `${Math.round(Math.min(1, part) * 100)}%` }} />
      </span>
      {words}
    </Stack>
  );
}
