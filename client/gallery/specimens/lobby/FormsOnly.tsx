import { FormsOnlyGate } from '../../../features/formsOnly/index.ts';
import { ownAnswers, TOKEN } from '../../scenes/Mine.tsx';
import { ALL_ANSWERED, fullOwnPage, statementsPage } from '../../scenes/own.ts';
import { nothing, type Specimen, type Specimens } from '../../specimen.ts';

const of = (round: 1 | 2, given: object): Specimen => ({
  show: () => (
    <FormsOnlyGate level="De lege stoel" round={round} hand={{ up: false, onChange: nothing }}>
      {null}
    </FormsOnlyGate>
  ),
  store: { seatToken: TOKEN },
  answers: ownAnswers(
    fullOwnPage({ statements: statementsPage({ formsOnly: true, mine: { before: given, after: given, lookBack: {} } }) }),
  ),
});

export const frame = 'page';
export const specimens: Specimens = {
  'first time': of(1, {}),
  'second time': of(2, {}),
  'thanks, first time': of(1, ALL_ANSWERED),
  'thanks, second time': of(2, ALL_ANSWERED),
};
