import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { JoinCard } from '../../../coach/welcome/JoinCard.tsx';
import { beforeTeams } from '../../scenes/welcome.ts';
import { nothing, press, type Specimen, type Specimens } from '../../specimen.ts';

const of = (change: Partial<CoachView['session']> = {}): CoachView => {
  const view = beforeTeams();
  return { ...view, session: { ...view.session, ...change } };
};
const texts = press('section button:nth-of-type(2)');
const card = (view: CoachView, after?: Specimen['after']): Specimen => ({
  show: () => <JoinCard view={view} onShared={nothing} />,
  ...(after && { after }),
});

export const frame = 980;
export const specimens: Specimens = {
  usual: card(of()),
  'on this machine only, a long code': card(of({ localOnly: true, code: 'KASTANJE WANDELSTOK 427' })),
  'for a shared screen': () => <JoinCard view={of()} />,
  'texts to copy': card(of({ date: NOW }), texts),
  'texts to copy, forms only': card(of({ formsOnly: true }), texts),
};
