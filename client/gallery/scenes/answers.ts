import type { AnswerSheet } from '../../../shared/protocol/answerSheet.ts';
import { PUZZLES } from './puzzles.ts';

/** All that a coach may have to know of De lege stoel, shortened. */
export const SHEET: AnswerSheet = {
  puzzles: PUZZLES.map(({ id, title, minutes }, at) => ({
    id,
    title,
    minutes,
    competences: at % 2 === 0 ? ['1.1 Zoeken en filteren', '4.2 Persoonsgegevens beschermen'] : [],
    leader: at === 10 ? 'iedereen' : 'de Zoeker (Ria)',
    answer: ['Sollicitatiesysteem: laat alleen de filters uren en reistijd aan staan.', 'Druk op Controleer.'],
    information:
      at % 3 === 0
        ? []
        : [
            {
              role: 'Contactpersoon',
              item: 'Mail van Ilse Bakker',
              sentences: ['Een jaartal op een diploma maakt niet uit.', 'Een gat in het cv is geen probleem.'],
            },
          ],
    hints: [
      { number: 1, step: 'Zet de filters goed', texts: ['Vraag wat moet.', 'Ga elk filter langs.', 'Alleen uren en reistijd.'] },
      ...(at % 2 === 0 ? [{ number: 2, step: '', texts: ['Lees lijst 2 nog eens voor.'] }] : []),
    ],
    aha: at % 2 === 0 ? 'Haast is het signaal.' : null,
    debrief: 'Door welk filter zou u zelf wegvallen? Hoe komt u er toch doorheen?',
  })),
  roles: [{ role: 'Zoeker', packs: ['Zoeken', 'Vragen'] }],
};
