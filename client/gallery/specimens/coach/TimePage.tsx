import { TimePage } from '../../../coach/time/index.ts';
import { A_TIME } from '../../scenes/time.ts';
import { nothing, type Specimen, type Specimens } from '../../specimen.ts';

const page = (answers?: Specimen['answers']): Specimen => ({
  show: () => <TimePage id="s" onSignedOut={nothing} />,
  ...(answers && { answers }),
});

export const frame = 'page';
export const specimens: Specimens = {
  'does not come': page({ 'GET /sessions/s/time': 'offline' }),
  'nobody began': page({ 'GET /sessions/s/time': { is: { ...A_TIME, teams: [] } } }),
  'four teams': page({ 'GET /sessions/s/time': { is: A_TIME } }),
};
