import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { PrivacyPage as Privacy } from '../../../../shared/protocol/privacy.ts';
import { PrivacyPage } from '../../../features/privacy/PrivacyPage.tsx';
import { TOKEN } from '../../scenes/Mine.tsx';
import type { Specimens } from '../../specimen.ts';

const page: Privacy = {
  kept: [
    {
      id: 'name',
      what: 'Uw voornaam en uw gezicht',
      why: 'Zo weten uw teamgenoten en uw coach wie u bent.',
      howLong: 'Tot 20 december 2026. Daarna is alles weg.',
      until: NOW,
    },
    {
      id: 'statements',
      what: 'Uw antwoorden op de zeven zinnen',
      why: 'Uw coach ziet alleen gemiddelden van de groep, van drie mensen of meer.',
      howLong: 'Tot 20 december 2026.',
      until: NOW,
    },
  ],
  notKept: ['Uw achternaam', 'Uw e-mailadres', 'Waar u woont'],
  retentionDays: 28,
  deleteOn: null,
  lrs: null,
};

export const frame = 'page';
export const specimens: Specimens = {
  'for anybody': { show: () => <PrivacyPage />, answers: { 'GET /privacy': { is: page } } },
  'of one’s own session': {
    show: () => <PrivacyPage />,
    store: { seatToken: TOKEN },
    answers: {
      'GET /privacy': { is: { ...page, deleteOn: NOW, lrs: { on: true, what: 'Een onderzoek krijgt tellingen zonder namen.' } } },
    },
  },
  'no line': { show: () => <PrivacyPage />, answers: { 'GET /privacy': 'offline' } },
};
