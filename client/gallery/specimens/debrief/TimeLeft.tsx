import { TimeLeft } from '../../../features/debrief/frame/TimeLeft.tsx';
import type { Specimens } from '../../specimen.ts';

export const frame = 420;
export const specimens: Specimens = {
  runs: () => <TimeLeft timer={{ endsAt: 0, leftMs: 245_000 }} />,
  over: () => <TimeLeft timer={{ endsAt: 0, leftMs: 0 }} />,
};
