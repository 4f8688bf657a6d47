import { AlarmsButton } from '../../../coach/alarms/index.ts';
import { press, type Specimens } from '../../specimen.ts';

export const frame = 404;
export const specimens: Specimens = {
  off: () => <AlarmsButton />,
  'what for': { show: () => <AlarmsButton />, after: press('button') },
};
