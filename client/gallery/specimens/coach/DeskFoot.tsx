import { MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { PlayView } from '../../../coach/play/index.ts';
import { toast } from '../../../ui/toastList.ts';
import { Toasts } from '../../../ui/Toasts.tsx';
import { NEEDS } from '../../scenes/needs.ts';
import { eik, linde, session } from '../../scenes/session.ts';
import { press, type Specimens } from '../../specimen.ts';

const undo = { act: 12, until: NOW + MINUTE, text: 'sloeg over: De zeef van Bas' };
const view = session([linde({ needs: [NEEDS.hand, NEEDS.stuck, NEEDS.away], undo }), eik({ undo: { ...undo, act: 3 } })]);
const show = () => (
  <div>
    <main style={{ minHeight: 'calc(100dvh - var(--foot-height))' }}>
      <PlayView view={view} />
    </main>
    <Toasts place="foot" />
  </div>
);
const said = async () => toast('Zoeken zonder functienaam is opgelost.', 'done');

export const frame = 'page';
export const specimens: Specimens = {
  'a message and two acts that can be undone': { show, store: { coach: view }, after: said },
  'beside a dialog': {
    show,
    store: { coach: view },
    async after(place) {
      await press('button:has(svg.lucide-send)')(place);
      await said();
    },
  },
};
