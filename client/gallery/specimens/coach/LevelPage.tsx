import { LevelPage } from '../../../coach/level/index.ts';
import { LEVELS } from '../../scenes/hosting.ts';
import { nothing, press, type Specimen, type Specimens } from '../../specimen.ts';

const level = (rest: Partial<Specimen>): Specimen => ({
  show: () => <LevelPage id="de-lege-stoel" onSignedOut={nothing} />,
  ...rest,
});
const here = { 'GET /levels/de-lege-stoel': { is: LEVELS[0] } };

export const frame = 'page';
export const specimens: Specimens = {
  whole: level({ answers: here }),
  'a task chosen': level({ answers: here, after: press('main ol button') }),
  'does not come': level({ answers: { 'GET /levels/de-lege-stoel': 'offline' } }),
};
