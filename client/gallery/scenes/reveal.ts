import type { RevealPage, RevealView } from '../../../shared/protocol/view.ts';

const page = (change: Partial<RevealPage>): RevealPage => ({ title: null, lines: [], people: [], picture: null, ...change });
const marijke = { portrait: 'marijke', caption: 'Marijke Smit' };

/** The reveal of De lege stoel: all faces, moments with one person, pictures, and a question. */
export const REVEAL: RevealView = {
  ending: ['Drie bewijzen over het werk zelf.', 'Precies wat wij zoeken. Deze persoon kan dinsdag beginnen.'],
  caller: { portrait: 'ilse', name: 'Ilse' },
  pages: [
    page({
      title: 'Vijf keer bijna kwijt',
      people: [
        { portrait: 'sanne', caption: 'Sanne, 29' },
        { portrait: 'linda', caption: 'Linda, 46' },
        { portrait: 'ruben', caption: 'Ruben, 34' },
        { portrait: 'fatima', caption: 'Fatima, 54' },
        { portrait: 'marijke', caption: 'Marijke Smit, 59' },
      ],
      lines: ['De boomnamen mogen weg. Berk is Sanne, 29. En Linde is Marijke Smit, 59. Zij was vijf keer bijna weg.'],
    }),
    page({
      people: [marijke],
      lines: ['Bas zocht op het woord planner. Marijke was winkelmanager.', 'U zocht op het werk, en daar was zij.'],
    }),
    page({
      people: [marijke],
      lines: ['Diploma uit 1984. Elf maanden zonder werk. Drie filters haalden haar weg.', 'U zette ze uit.'],
    }),
    page({ picture: 'reveal-1', lines: ['Marijke werkte 22 jaar in een winkel. Zij maakte roosters en loste klachten op.'] }),
    page({ lines: ['Wat raakte u zelf bijna kwijt?'] }),
  ],
  done: [],
};
