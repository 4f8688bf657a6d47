import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import type { GroupStatements } from '../../../../shared/protocol/statements.ts';
import { FormsBoard } from '../../../coach/welcome/FormsBoard.tsx';
import { RehearsalPanel } from '../../../coach/welcome/RehearsalPanel.tsx';
import { GroupingWishes } from '../../../coach/welcome/GroupingWishes.tsx';
import { STATEMENTS } from '../../scenes/own.ts';
import { beforeTeams, divided } from '../../scenes/welcome.ts';
import { press, type Specimen, type Specimens } from '../../specimen.ts';

const rehearsal = (is: object, rest: Partial<Specimen> = {}): Specimen => ({
  show: () => <RehearsalPanel session="s" />,
  answers: { 'GET /sessions/s/rehearse': { is } },
  ...rest,
});
const group: GroupStatements = {
  people: 9,
  statements: STATEMENTS.map(one => ({
    ...one,
    before: null,
    after: null,
    lookBack: null,
    answered: { before: 6, after: 2, lookBack: 0 },
  })),
};
const forms = (formsRound: 1 | 2, canAct = true): Specimen => {
  const view = beforeTeams();
  const of: CoachView = { ...view, session: { ...view.session, formsOnly: true, formsRound } };
  return { show: () => <FormsBoard view={of} canAct={canAct} />, answers: { 'GET /sessions/s/statements': { is: group } } };
};

export const frame = 820;
export const specimens: Specimens = {
  rehearsal: rehearsal({ running: false, failed: false }),
  'rehearsal, bots play': rehearsal({ running: true, failed: false }),
  'rehearsal, broken off': rehearsal({ running: false, failed: true }),
  wishes: () => <GroupingWishes view={divided()} />,
  'wishes, none': () => <GroupingWishes view={beforeTeams()} />,
  'wishes, a new one': { show: () => <GroupingWishes view={divided()} />, after: press('section > div > button') },
  'forms, first time': forms(1),
  'forms, second time': forms(2),
  'forms, for a guest': forms(1, false),
};
