import { BriefingPage } from '../../../features/briefing/BriefingPage.tsx';
import type { BriefingView } from '../../../../shared/protocol/view.ts';
import { NOTHING_CUT, type CutShort } from '../../../store/cutShort.ts';
import { briefing } from '../../scenes/briefing.ts';
import { ROLES } from '../../scenes/people.ts';
import { riaSees } from '../../scenes/player.ts';
import type { Specimen, Specimens } from '../../specimen.ts';

const twoRoles = { title: 'U bent ook de Privacybewaker', say: 'U let op wat veilig is en wat privé is.', steps: [] };
const of = (change: Partial<BriefingView>, roles = 1, cutShort: Partial<CutShort> = {}): Specimen => {
  const view = riaSees({ phase: 'briefing', briefing: { ...briefing, ...change } });
  return {
    show: () => <BriefingPage />,
    store: {
      view: { ...view, me: { ...view.me, roles: ROLES.slice(0, roles) } },
      cutShort: { ...NOTHING_CUT, ...cutShort },
    },
  };
};
const cut = (change: Partial<CutShort>): Specimen => of({}, 1, change);

export const frame = 'page';
export const specimens: Specimens = {
  'nobody is ready': of({}),
  'called away from the seven sentences': cut({ doing: 'statements', answered: 3, open: true }),
  'called away, and an answer was not kept': cut({ doing: 'statements', answered: 3, open: true, failed: ['s4'] }),
  'called away from the practice desk': cut({ doing: 'practice' }),
  'called away from another name': cut({ doing: 'profile' }),
  'two roles, others are ready': of({ card: [...briefing.card, twoRoles], ready: ['s2', 's3'] }, 2),
  'I am ready, without a clock': of({ ready: ['s1', 's2'], minutes: null }),
  'everybody is ready': of({ ready: ['s1', 's2', 's3', 's4', 's5'] }),
};
