import type { ReportPuzzle } from '../../../shared/protocol/report.ts';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { Chart } from '../../layout/chart/Chart.tsx';
import { formatNumber, longestUnsolved, minutesOf, mostOver, wholeTicks } from './numbers.ts';
import { NumberTable } from './NumberTable.tsx';
import { Section } from './Section.tsx';

const MINUTE = 60_000;
const inMinutes = (ms: number | null): number => (ms ?? 0) / MINUTE;

/** Time per puzzle against its estimate, and the hints. */
export function PuzzleTimes({ puzzles }: { puzzles: readonly ReportPuzzle[] }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const over = mostOver(puzzles);
  const minutes = (count: number | null) => (count === null ? t('report.puzzles.none') : t('report.puzzles.minutes', { count }));
  const unsolved = longestUnsolved(puzzles);
  const within = puzzles.every(one => one.otherwise === '') ? 'allWithin' : 'solvedWithin';
  const found = [
    over ? t('report.puzzles.longest', { task: over.title, minutes: over.minutes }) : t(`report.puzzles.${within}`),
    ...(unsolved
      ? [t('report.puzzles.unsolved', { task: unsolved.title, minutes: unsolved.minutes, estimate: unsolved.estimate })]
      : []),
  ];
  const longest = Math.max(0, ...puzzles.map(puzzle => puzzle.short.length));
  const drawn = puzzles.filter(puzzle => puzzle.teams > 0);
  return (
    <Section
      title={t('report.puzzles.title')}
      words={puzzles.length === 0 ? [t('report.puzzles.nobody')] : [t('report.puzzles.say'), ...found, t('report.puzzles.help')]}
      picture={
        drawn.length > 0 && (
          <Chart
            draw={(Plot, size) => {
              const marginLeft = Math.min(size.width * 0.4, 16 + longest * 9.5);
              const most = Math.max(
                5,
                ...drawn.map(one => Math.max(one.minutes, inMinutes(one.medianMs), inMinutes(one.longestMs))),
              );
              const ticks = wholeTicks(most, size.width - marginLeft);
              return Plot.plot({
                ...size,
                height: 70 + drawn.length * 40,
                marginLeft,
                marginRight: 24,
                marginBottom: 54,
                x: {
                  label: t('report.puzzles.axis'),
                  labelAnchor: 'center',
                  labelArrow: 'none',
                  labelOffset: 44,
                  domain: [0, ticks.at(-1)!],
                  ticks,
                  tickFormat: 'd',
                },
                y: { domain: drawn.map(one => one.short), label: null, tickSize: 0, padding: 0.35 },
                marks: [
                  Plot.gridX(ticks, { stroke: 'var(--hair)', strokeOpacity: 1 }),
                  Plot.barX(
                    drawn.filter(one => one.longestMs !== null),
                    {
                      x: one => inMinutes(one.longestMs),
                      y: 'short',
                      fill: 'var(--paper)',
                      stroke: 'var(--teal)',
                      strokeWidth: 2,
                      rx: 4,
                    },
                  ),
                  Plot.barX(drawn, { x: one => inMinutes(one.medianMs), y: 'short', fill: 'var(--teal)', rx: 4 }),
                  Plot.tickX(drawn, { x: 'minutes', y: 'short', stroke: 'var(--amber)', strokeWidth: 4 }),
                ],
              });
            }}
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
              t('report.puzzles.otherwise'),
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
                one.otherwise || t('report.puzzles.none'),
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
