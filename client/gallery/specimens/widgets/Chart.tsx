import { Chart } from '../../../layout/chart/Chart.tsx';
import type { Specimens } from '../../specimen.ts';

const bars = [
  { role: 'Zoeker', minutes: 12 },
  { role: 'Organisator', minutes: 8 },
  { role: 'Privacybewaker', minutes: 21 },
];

export const frame = 640;
export const specimens: Specimens = {
  bars: () => (
    <Chart
      draw={(Plot, size) =>
        Plot.plot({ ...size, marginLeft: 120, marks: [Plot.barX(bars, { x: 'minutes', y: 'role', fill: 'var(--teal)' })] })
      }
    />
  ),
};
