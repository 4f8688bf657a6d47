import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { Organisation, PrivacyPage as Privacy } from '../../../../shared/protocol/privacy.ts';
import { PrivacyPage } from '../../../features/privacy/PrivacyPage.tsx';
import { TOKEN } from '../../scenes/Mine.tsx';
import { aPrivacyPage, FILLED_IN, NOT_FILLED_IN } from '../../scenes/privacy.ts';
import type { Specimen, Specimens } from '../../specimen.ts';

const page = (organisation: Organisation, change?: Partial<Privacy>): Specimen => ({
  show: () => <PrivacyPage />,
  answers: { 'GET /privacy': { is: aPrivacyPage(organisation, change) } },
});
const withoutArchive = aPrivacyPage(FILLED_IN).kept.filter(one => one.id !== 'lrs');

export const frame = 'page';
export const specimens: Specimens = {
  'for anybody': page(FILLED_IN),
  'not filled in': page(NOT_FILLED_IN, { kept: withoutArchive }),
  'a small organisation, with consent': page({
    ...FILLED_IN,
    address: null,
    phone: null,
    statement: null,
    officer: { email: null },
    basis: 'consent',
    host: { company: null },
  }),
  'of one’s own session': { ...page(FILLED_IN, { deleteOn: NOW, kept: withoutArchive }), store: { seatToken: TOKEN } },
  'of a page that was kept': page(FILLED_IN, { deleteOn: NOW, onlyKeptPage: true, kept: withoutArchive.slice(-3) }),
  'no line': { show: () => <PrivacyPage />, answers: { 'GET /privacy': 'offline' } },
};
