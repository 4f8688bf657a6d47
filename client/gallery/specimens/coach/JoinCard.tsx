import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { InviteDialog } from '../../../coach/welcome/InviteDialog.tsx';
import { JoinCard } from '../../../coach/welcome/JoinCard.tsx';
import { beforeTeams } from '../../scenes/welcome.ts';
import { nothing, type Specimens } from '../../specimen.ts';

const of = (change: Partial<CoachView['session']> = {}): CoachView => {
  const view = beforeTeams();
  return { ...view, session: { ...view.session, ...change } };
};

export const frame = 980;
export const specimens: Specimens = {
  nobody: () => <JoinCard view={{ ...of(), people: [] }} />,
  'somebody came': () => <JoinCard view={of()} />,
  'on this machine only, a long code': () => (
    <JoinCard view={{ ...of({ localOnly: true, code: 'KASTANJE WANDELSTOK 427' }), people: [] }} />
  ),
  'texts to copy': () => <InviteDialog view={of({ date: NOW })} onClose={nothing} />,
  'texts to copy, forms only': () => <InviteDialog view={of({ formsOnly: true })} onClose={nothing} />,
};
