import { ChecksPanel } from '../../../features/lobby/checks/ChecksPanel.tsx';
import type { Checks } from '../../../features/lobby/checks/useChecks.ts';
import { nothing, press, type Specimens } from '../../specimen.ts';

const checks = (change: Partial<Checks>): Checks => ({
  sound: null,
  browser: true,
  connection: null,
  measuring: false,
  heard: nothing,
  again: nothing,
  ...change,
});

export const frame = 480;
export const specimens: Specimens = {
  'looks still': () => <ChecksPanel checks={checks({ measuring: true })} />,
  'all is well': () => <ChecksPanel checks={checks({ sound: true, connection: 'good' })} />,
  'nothing is well': () => <ChecksPanel checks={checks({ sound: false, browser: false, connection: 'slow' })} />,
  'heard something?': {
    show: () => <ChecksPanel checks={checks({ connection: 'good' })} />,
    after: press('[data-specimen] button'),
  },
};
