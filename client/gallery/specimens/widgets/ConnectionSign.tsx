import { ConnectionBanner } from '../../../layout/ConnectionBanner.tsx';
import { aPlayerView } from '../../../../shared/protocol/view.fixtures.ts';
import type { Specimens } from '../../specimen.ts';

const view = aPlayerView();

export const specimens: Specimens = {
  lost: { show: () => <ConnectionBanner />, store: { connection: 'lost' } },
  'not kept': {
    show: () => <ConnectionBanner />,
    store: { connection: 'online', view: { ...view, clock: { ...view.clock, held: true } } },
  },
};
