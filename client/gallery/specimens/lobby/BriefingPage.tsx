import { BriefingPage } from '../../../features/briefing/BriefingPage.tsx';
import type { BriefingView } from '../../../../shared/protocol/view.ts';
import { ROLES } from '../../scenes/people.ts';
import { riaSees } from '../../scenes/player.ts';
import type { Specimen, Specimens } from '../../specimen.ts';

const briefing: BriefingView = {
  intro:
    'U werkt bij Kompas Werving. Uw collega Bas is plots ziek. Woongroep De Haven zoekt een medewerker planning en klantcontact. Om 17.00 uur belt Ilse van De Haven. Dan wil zij één naam, met bewijs. U heeft 60 minuten.',
  card: [
    {
      title: 'U bent de Zoeker',
      say: 'U vindt mensen die het werk kunnen.',
      steps: ['Open het Netwerk.', 'Vraag Kees wat Ilse zoekt.'],
    },
  ],
  lines: [
    'U heeft eigen taken. Die staan op uw bureau.',
    'Soms mist u iets. Een collega heeft het. Vraag het.',
    'Krijgt u een vraag? Help eerst. Tik op de zin die helpt, dan ziet uw collega hem.',
    'Iets proberen mag altijd. U kunt niets stukmaken.',
  ],
  ready: [],
  minutes: 60,
};
const twoRoles = { title: 'U bent ook de Bewaker', say: 'U bewaakt wat veilig is en wat privé is.', steps: [] };
const of = (change: Partial<BriefingView>, roles = 1): Specimen => {
  const view = riaSees({ phase: 'briefing', briefing: { ...briefing, ...change } });
  return { show: () => <BriefingPage />, store: { view: { ...view, me: { ...view.me, roles: ROLES.slice(0, roles) } } } };
};

export const frame = 'page';
export const specimens: Specimens = {
  'nobody is ready': of({}),
  'two roles, others are ready': of({ card: [...briefing.card, twoRoles], ready: ['s2', 's3'] }, 2),
  'I am ready, without a clock': of({ ready: ['s1', 's2'], minutes: null }),
  'everybody is ready': of({ ready: ['s1', 's2', 's3', 's4', 's5'] }),
};
