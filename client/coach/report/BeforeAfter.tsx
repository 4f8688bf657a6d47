import type { ReportStatement } from '../../../shared/protocol/report.ts';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { Chart } from '../../layout/chart/Chart.tsx';
import { Feedback } from '../../ui/index.ts';
import { formatChange, formatInterval, formatMean } from './numbers.ts';
import { NumberTable } from './NumberTable.tsx';
import { Section } from './Section.tsx';

export interface BeforeAfterProps {
  statements: readonly ReportStatement[];
  few: string | null; // a caveat, when there are too few people for a conclusion
  what: string | null; // what these figures mean and do not mean
  title?: string;
  isLater?: boolean; // compares "right after" with "six weeks later"
}

/** Before and after per statement, with the number of people and the interval; no conclusion from few people. */
export function BeforeAfter({ statements, few, what, title: given, isLater = false }: BeforeAfterProps) {
  const t = useT();
  const title = given ?? t('report.statements.title');
  const language = useClient(state => state.settings.language);
  const drawn = statements.flatMap((one, index) =>
    one.change
      ? [
          {
            ...one.change,
            label: String(index + 1),
            low: one.change.low ?? one.change.mean,
            high: one.change.high ?? one.change.mean,
          },
        ]
      : [],
  );
  const any = statements.some(one => one.before ?? one.after ?? one.lookBack);
  return (
    <Section
      title={title}
      words={[...(what ? [what] : []), any ? t('report.statements.say') : t('report.statements.none')]}
      picture={
        <>
          {any && few && <Feedback kind="info">{few}</Feedback>}
          {drawn.length > 0 && (
            <Chart
              draw={(Plot, size) =>
                Plot.plot({
                  ...size,
                  height: 60 + drawn.length * 38,
                  marginLeft: 44,
                  marginRight: 20,
                  marginBottom: 54,
                  x: {
                    domain: [-4, 4],
                    label: t('report.statements.axis'),
                    labelAnchor: 'center',
                    labelArrow: 'none',
                    labelOffset: 44,
                    ticks: 8,
                    tickFormat: 'd',
                  },
                  y: { domain: drawn.map(one => one.label), label: null, tickSize: 0 },
                  marks: [
                    Plot.gridX({ stroke: 'var(--hair)', strokeOpacity: 1 }),
                    Plot.ruleX([0], { stroke: 'var(--ink)', strokeWidth: 2 }),
                    Plot.ruleY(drawn, {
                      x1: 'low',
                      x2: 'high',
                      y: 'label',
                      stroke: 'var(--teal)',
                      strokeWidth: 4,
                      strokeLinecap: 'round',
                    }),
                    Plot.dot(drawn, { x: 'mean', y: 'label', r: 7, fill: 'var(--teal)', stroke: 'var(--paper)', strokeWidth: 2 }),
                  ],
                })
              }
            />
          )}
          {any && (
            <ol>
              {statements.map((one, index) => (
                <li key={one.id}>
                  {index + 1}. {one.say}{' '}
                  <b>
                    {formatChange(one.change, language)} ({t('report.statements.n', { count: one.change?.n ?? 0 })})
                  </b>
                </li>
              ))}
            </ol>
          )}
        </>
      }
      table={
        any && (
          <NumberTable
            caption={title}
            head={[
              t('report.statements.statement'),
              isLater ? t('report.statements.after') : t('report.statements.before'),
              isLater ? t('report.overview.later') : t('report.statements.after'),
              t('report.statements.change'),
              t('report.statements.interval'),
              ...(isLater ? [] : [t('report.statements.lookBack'), t('report.statements.changeLookBack')]),
              'n',
            ]}
            rows={statements.map(one => ({
              key: one.id,
              cells: [
                one.say,
                formatMean(one.before, language),
                formatMean(one.after, language),
                formatChange(one.change, language),
                formatInterval(one.change, language),
                ...(isLater ? [] : [formatMean(one.lookBack, language), formatChange(one.changeLookBack, language)]),
                one.change?.n ?? 0,
              ],
            }))}
          />
        )
      }
    />
  );
}
