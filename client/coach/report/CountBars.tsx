import { Chart } from '../../layout/chart/Chart.tsx';

export interface CountBarsProps {
  bars: readonly { key: string; label: string; count: number }[];
  axis?: string;
}
const LETTER = 9.5; // px, approximate width of a letter of a label

/** Counts as bars with their numbers; a table beside it has the same data. */
export function CountBars({ bars, axis }: CountBarsProps) {
  const longest = Math.max(0, ...bars.map(bar => bar.label.length));
  return (
    <Chart
      draw={(Plot, size) => {
        const beside = 16 + longest * LETTER;
        const above = beside > size.width * 0.45; // no room beside the bars: the labels go above them
        return Plot.plot({
          ...size,
          height: (axis ? 62 : 20) + bars.length * (above ? 92 : 44),
          marginLeft: above ? 4 : beside,
          marginRight: 36,
          marginTop: 6,
          marginBottom: axis ? 50 : 8,
          x: {
            axis: axis ? 'bottom' : null,
            label: axis ?? null,
            labelAnchor: 'center',
            labelArrow: 'none',
            labelOffset: 40,
            domain: [0, Math.max(1, ...bars.map(bar => bar.count))],
            tickFormat: 'd',
          },
          y: {
            domain: bars.map(bar => bar.key),
            tickFormat: key => bars.find(bar => bar.key === key)?.label ?? '',
            label: null,
            tickSize: 0,
            axis: above ? null : 'left',
            padding: above ? 0.68 : 0.3,
          },
          marks: [
            ...(above
              ? [
                  Plot.text(bars, {
                    x: 0,
                    y: 'key',
                    text: 'label',
                    textAnchor: 'start',
                    lineAnchor: 'bottom',
                    lineWidth: size.width / 18,
                    dy: -19,
                    fill: 'var(--ink)',
                  }),
                ]
              : []),
            Plot.barX(bars, { x: 'count', y: 'key', fill: 'var(--teal)', rx: 4 }),
            Plot.text(bars, {
              x: 'count',
              y: 'key',
              text: bar => String(bar.count),
              dx: 14,
              fill: 'var(--ink)',
              fontWeight: 600,
            }),
          ],
        });
      }}
    />
  );
}
