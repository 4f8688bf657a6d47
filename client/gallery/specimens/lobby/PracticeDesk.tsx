import { PracticeDesk } from '../../../features/lobby/practice/PracticeDesk.tsx';
import type { PracticeStep } from '../../../../shared/protocol/people.ts';
import { PRACTICE_STEPS } from '../../../../shared/protocol/peopleLists.ts';
import { waitingRoom } from '../../scenes/waiting.ts';
import { nothing, press, type Specimen, type Specimens } from '../../specimen.ts';

const steps: PracticeStep[] = [...PRACTICE_STEPS];
const session = waitingRoom(() => null);
const desk = (done: PracticeStep[]): Specimen => ({
  show: () => (
    <PracticeDesk
      name="Ria"
      level="De lege stoel"
      practice={{ steps, done, finish: nothing, complete: done.length === steps.length }}
      hand={{ up: false, onChange: nothing }}
      onBack={nothing}
    />
  ),
  store: { session },
});
const inWindow = 'section[aria-labelledby] button';

export const frame = 'page';
export const specimens: Specimens = {
  ...Object.fromEntries(steps.map((step, at) => [step, desk(steps.slice(0, at))])),
  'all done': desk(steps),
  'letters, tried': { ...desk(steps.slice(0, steps.indexOf('textSize'))), after: press('section button:not([aria-disabled])') },
  'letter, open': { ...desk([]), after: press('main button') },
  'ask, answered': { ...desk(steps.slice(0, steps.indexOf('ask'))), after: press(inWindow) },
  'answer, given': { ...desk(steps.slice(0, steps.indexOf('answer'))), after: press('section li:nth-child(2) button') },
  'answer, not yet': { ...desk(steps.slice(0, steps.indexOf('answer'))), after: press('section li button') },
  'hint, given': { ...desk(steps.slice(0, steps.indexOf('hint'))), after: press(inWindow) },
};
