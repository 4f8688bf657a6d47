import { StatementForm } from '../../../features/statements/index.ts';
import { ALL_ANSWERED, STATEMENTS } from '../../scenes/own.ts';
import { nothing, press, type Specimens } from '../../specimen.ts';

const kept = () => Promise.resolve(true);
const form = { statements: STATEMENTS, onAnswer: kept, onDone: nothing };
const before = { ask: 'Klopte dit vóór vandaag?', given: {} };

export const frame = 720;
export const specimens: Specimens = {
  first: () => <StatementForm {...form} given={{}} />,
  'in the middle': () => <StatementForm {...form} given={{ g1: 3, g2: 'unknown', g3: 'skipped' }} />,
  'all answered': () => <StatementForm {...form} given={ALL_ANSWERED} />,
  'now and before today': () => <StatementForm {...form} given={{}} before={before} />,
  'not kept': {
    show: () => <StatementForm {...form} given={{}} onAnswer={() => Promise.resolve(false)} />,
    after: press('input[type="radio"]'),
  },
};
