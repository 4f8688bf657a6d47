import { AnswersPage } from '../../../coach/answers/index.ts';
import { SHEET } from '../../scenes/answers.ts';
import { nothing, type Specimens } from '../../specimen.ts';

const ofLevel = () => <AnswersPage of={{ level: 'de-lege-stoel' }} onSignedOut={nothing} />;

export const frame = 'page';
export const specimens: Specimens = {
  'of a level': { show: ofLevel, answers: { 'GET /levels/de-lege-stoel/answers': { is: SHEET } } },
  'of a session': {
    show: () => <AnswersPage of={{ session: 's' }} onSignedOut={nothing} />,
    answers: { 'GET /sessions/s/answers': { is: { ...SHEET, puzzles: SHEET.puzzles.slice(0, 1) } } },
  },
  'does not come': { show: ofLevel, answers: { 'GET /levels/de-lege-stoel/answers': 'offline' } },
};
