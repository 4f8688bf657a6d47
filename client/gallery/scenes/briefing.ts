import type { BriefingView } from '../../../shared/protocol/view.ts';

/** What Ria reads before the game. */
export const briefing: BriefingView = {
  intro:
    'U werkt bij Kompas Werving. Uw collega Bas is ziek. Woningcorporatie De Haven zoekt een medewerker planning en klantcontact. Om 17.00 uur belt Ilse van De Haven. Dan wil zij één naam, met bewijs. U heeft 60 minuten.',
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
  choosesClock: true,
  minutes: 60,
};
