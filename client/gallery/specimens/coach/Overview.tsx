import { anOverview } from '../../../../shared/protocol/report.fixtures.ts';
import { OverviewPage } from '../../../coach/overview/OverviewPage.tsx';
import { OVERVIEW, WEAK } from '../../scenes/report.ts';
import { nothing, type Specimen, type Specimens } from '../../specimen.ts';

const page = (answers: Specimen['answers']): Specimen => ({
  show: () => <OverviewPage onSignedOut={nothing} />,
  ...(answers && { answers }),
});
const weak = { 'GET /levels/de-lege-stoel/weak': { is: WEAK } };

export const frame = 'page';
export const specimens: Specimens = {
  'does not come': page({ 'GET /reports/overview': 'offline' }),
  'no sessions': page({ 'GET /reports/overview': { is: anOverview() } }),
  'two stories': page({ 'GET /reports/overview': { is: OVERVIEW } }),
  'one story, with its weak tasks': page({
    'GET /reports/overview': { is: { ...OVERVIEW, levels: OVERVIEW.levels.slice(0, 1) } },
    ...weak,
  }),
};
