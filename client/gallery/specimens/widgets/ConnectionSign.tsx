import { ConnectionSign } from '../../../layout/ConnectionSign.tsx';
import { aPlayerView } from '../../../../shared/protocol/view.fixtures.ts';
import type { Specimens } from '../../specimen.ts';

const view = aPlayerView();

export const specimens: Specimens = {
  lost: { show: () => <ConnectionSign />, store: { connection: 'lost' } },
  'not kept': {
    show: () => <ConnectionSign />,
    store: { connection: 'online', view: { ...view, clock: { ...view.clock, held: true } } },
  },
};
