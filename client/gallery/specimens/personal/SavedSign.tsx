import { OwnPageProvider, SaveStatus, type useOwnPage } from '../../../features/personal/index.ts';
import { EMPTY_PLAN } from '../../../../shared/protocol/plan.ts';
import { nothing, type Specimens } from '../../specimen.ts';

const rest = { is: 'ready', token: null, page: null, plan: EMPTY_PLAN, change: nothing, reload: nothing } as const;
const sign = (saved: ReturnType<typeof useOwnPage>['saved']) => (
  <OwnPageProvider mine={{ ...rest, saved, flush: () => Promise.resolve() }}>
    <SaveStatus />
  </OwnPageProvider>
);

export const frame = 480;
export const specimens: Specimens = {
  saved: () => sign('saved'),
  saving: () => sign('saving'),
  failed: () => sign('failed'),
  refused: () => sign('refused'),
  gone: () => sign('gone'),
};
