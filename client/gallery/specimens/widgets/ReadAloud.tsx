import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { press, type Specimens } from '../../specimen.ts';

export const frame = 320;
export const specimens: Specimens = {
  silent: () => <ReadAloud text="Dag." />,
  small: () => <ReadAloud compact text="Dag." />,
  reads: { show: () => <ReadAloud text="Dag." />, after: press('[data-specimen] button') },
};
