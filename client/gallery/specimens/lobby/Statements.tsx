import { AfterStatements, BeforeStatements } from '../../../features/statements/index.ts';
import { TOKEN } from '../../scenes/Mine.tsx';
import { ALL_ANSWERED, statementsPage } from '../../scenes/own.ts';
import { press, type Specimen, type Specimens } from '../../specimen.ts';

const of = (show: Specimen['show'], given: object, rest: Partial<Specimen> = {}): Specimen => ({
  show,
  store: { seatToken: TOKEN },
  answers: {
    'GET /own/statements': { is: statementsPage({ mine: { before: given, after: given, lookBack: {} } }) },
    'POST /own/statements': { is: {} },
  },
  ...rest,
});
const before = () => <BeforeStatements />;
const after = () => <AfterStatements />;
const open = press('[data-specimen] section > button, [data-specimen] section > div > button');

export const frame = 460; // as wide as the side of one’s own page
export const specimens: Specimens = {
  'before, invited': of(before, {}),
  'before, half done': of(before, { g1: 3 }),
  'before, done': of(before, ALL_ANSWERED),
  'before, open': of(before, {}, { after: open }),
  'after, invited': of(after, {}),
  'after, done': of(after, ALL_ANSWERED),
  'after, open': of(after, {}, { after: open }),
};
