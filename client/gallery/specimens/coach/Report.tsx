import { aReport } from '../../../../shared/protocol/report.fixtures.ts';
import { ReportPage } from '../../../coach/report/ReportPage.tsx';
import { REPORT } from '../../scenes/report.ts';
import { nothing, until, type Specimen, type Specimens } from '../../specimen.ts';

const page = (answers?: Specimen['answers'], after?: Specimen['after']): Specimen => ({
  show: () => <ReportPage id="s" onSignedOut={nothing} />,
  ...(answers && { answers }),
  ...(after && { after }),
});
const report = 'GET /sessions/s/report';
const openTables: Specimen['after'] = async place => {
  await until('section button[aria-expanded="false"]');
  for (const button of place.querySelectorAll<HTMLElement>('section button[aria-expanded="false"]')) button.click();
};

export const frame = 'page';
export const specimens: Specimens = {
  'not here yet': page(),
  'does not come': page({ [report]: 'offline' }),
  'nobody played': page({ [report]: { is: aReport() } }),
  whole: page({ [report]: { is: REPORT } }),
  'all numbers': page({ [report]: { is: { ...REPORT, research: true } } }, openTables),
  'a rehearsal': page({ [report]: { is: { ...aReport(), session: { ...aReport().session, rehearsal: true } } } }),
};
