import type { ReportPuzzle } from '../../../shared/protocol/report.ts';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { Chart } from '../../layout/chart/Chart.tsx';
import { minutesOf, mostOver, formatNumber } from './numbers.ts';
import { NumberTable } from './NumberTable.tsx';
import { Section } from './Section.tsx';

const MINUTE = 60_000;

/** Time per puzzle against its estimate, and the hints. */
export function PuzzleTimes({ puzzles }: { puzzles: readonly ReportPuzzle[] }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const over = mostOver(puzzles);
  const minutes = (count: number | null) => (count === null ? t('report.puzzles.none') : t('report.puzzles.minutes', { count }));
  const longest = Math.max(0, ...puzzles.map(puzzle => puzzle.short.length));
  const drawn = puzzles.filter(puzzle => puzzle.teams > 0);
  return (
    <Section
      title={t('report.puzzles.title')}
      words={[
        t('report.puzzles.say'),
        over ? t('report.puzzles.longest', { task: over.title, minutes: over.minutes }) : t('report.puzzles.allWithin'),
        t('report.puzzles.help'),
      ]}
      picture={
        drawn.length > 0 && (
          <Chart
            draw={(Plot, size) =>
              Plot.plot({
                ...size,
                height: 70 + drawn.length * 40,
                marginLeft: Math.min(size.width * 0.4, 16 + longest * 9.5),
                marginRight: 24,
                marginBottom: 54,
                x: {
                  label: t('report.puzzles.axis'),
                  labelAnchor: 'center',
                  labelArrow: 'none',
                  labelOffset: 44,
                  domain: [0, Math.max(5, ...drawn.map(one => Math.max(one.minutes, (one.medianMs ?? 0) / MINUTE)))],
                  nice: true,
                  tickFormat: 'd',
                },
                y: { domain: drawn.map(one => one.short), label: null, tickSize: 0, padding: 0.35 },
                marks: [
                  Plot.gridX({ stroke: 'var(--hair)', strokeOpacity: 1 }),
                  Plot.barX(drawn, { x: one => (one.medianMs ?? 0) / MINUTE, y: 'short', fill: 'var(--teal)', rx: 4 }),
                  Plot.tickX(drawn, { x: 'minutes', y: 'short', stroke: 'var(--amber)', strokeWidth: 4 }),
                ],
              })
            }
          />
        )
      }
      table={
        puzzles.length > 0 && (
          <NumberTable
            caption={t('report.puzzles.title')}
            head={[
              t('report.puzzles.task'),
              t('report.puzzles.estimate'),
              t('report.puzzles.median'),
              t('report.puzzles.solved'),
              t('report.puzzles.hints'),
              t('report.puzzles.notYet'),
            ]}
            rows={puzzles.map(one => ({
              key: one.id,
              cells: [
                one.title,
                minutes(one.minutes),
                minutes(minutesOf(one.medianMs)),
                t('report.puzzles.ofTeams', { count: one.solved, total: one.teams }),
                formatNumber(one.hints, language),
                formatNumber(one.notYet, language),
              ],
            }))}
          />
        )
      }
    />
  );
}
