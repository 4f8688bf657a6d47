import { button, hints, puzzle, set, t } from './words.ts';

/** The puzzles of the toy level; see `toyFiles`. */
export const toyPuzzles = (): Record<string, object> => ({
  'puzzles/ONE.json': puzzle('ONE', 'A', ['b', 'c'], [], {
    says: { solved: t('ONE is klaar.', 'ONE is done.') },
    gives: [{ item: 'given' }, { act: { tool: 'brief', action: { type: 'set', field: 'cards.pile', to: 'laid' } } }],
    skill: { id: 'een', name: t('kiezen', 'choosing') },
    strip: t('Vraag {who:b} om het briefje.', 'Ask {who:b} for the note.'),
    steps: [
      {
        id: 'choose',
        goal: t('Kies met {who:b}.'),
        opens: ['een.box'],
        ready: { when: { not: { fact: 'een.box.x', is: 'none' } }, say: t('Kies eerst.', 'Choose first.') },
        ...button,
        solved: { fact: 'een.box.x', is: 'SECRETgood' },
        notYet: [
          {
            when: { fact: 'een.box.x', is: 'bad' },
            say: t('SECRET-rule-bad', 'SECRET-en-rule-bad'),
            idea: t('Wij dachten: bad'),
            try: [set('een/box.x', 'bad')],
          },
          {
            each: [{ which: 'worse' }],
            when: { fact: 'een.box.x', is: '{which}' },
            fromTry: 3,
            say: t('SECRET-rule-third'),
            try: [set('een/box.x', 'worse')],
          },
          { say: t('SECRET-rule-last'), try: [set('een/box.x', 'odd')] },
        ],
        hints: hints('one'),
        solution: [set('een/box.x', 'SECRETgood')],
      },
    ],
  }),
  'puzzles/TWO.json': puzzle('TWO', 'B', ['c'], [], {
    steps: [
      {
        id: 'live',
        strip: t('{who:B} en {who:C} kijken samen.'),
        opens: ['twee.box', 'twee.look'],
        solved: {
          all: [
            { fact: 'twee.box.y', is: 'right' },
            { fact: 'twee.look.z', is: 'seen' },
          ],
        },
        notYet: [
          {
            when: { fact: 'twee.box.y', is: 'trap' },
            say: t('SECRET-rule-trap'),
            gives: [{ act: { tool: 'twee', action: { type: 'reset', field: 'box.y' } } }],
            try: [set('twee/box.y', 'trap')],
          },
        ],
        hints: [],
        solution: [set('twee/box.y', 'right'), set('twee/look.z', 'seen')],
      },
    ],
  }),
  'puzzles/THREE.json': puzzle('THREE', 'C', ['d'], ['ONE'], {
    aha: t('SECRET-aha-three'),
    steps: ['first.p', 'second.q'].map((name, i) => ({
      id: `s${i}`,
      opens: [`drie.${name.split('.')[0]}`],
      ...button,
      solved: { fact: `drie.${name}`, is: 'yes' },
      notYet: [{ say: t(`SECRET-rule-three-${i}`), try: [] }],
      hints: hints(`three${i}`),
      solution: [set(`drie/${name}`, 'yes')],
    })),
  }),
  'puzzles/OPT.json': puzzle('OPT', 'E', ['a'], [], {
    optional: true,
    steps: [
      {
        id: 'more',
        opens: ['extra.more'],
        ...button,
        solved: { fact: 'extra.more.v', is: 'ok' },
        notYet: [{ say: t('SECRET-rule-opt'), try: [] }],
        hints: [],
        solution: [set('extra/more.v', 'ok')],
      },
    ],
  }),
  'puzzles/FILL.json': puzzle('FILL', 'all', [], ['ONE'], {
    optional: true,
    until: 'GATHER',
    steps: [
      {
        id: 'calm',
        opens: ['rust.calm'],
        solved: { fact: 'rust.calm.w', is: 'ok' },
        notYet: [],
        hints: [],
        solution: [set('rust/calm.w', 'ok')],
      },
    ],
  }),
  'puzzles/GATHER.json': puzzle('GATHER', 'all', ['list1', 'list2'], ['TWO', 'THREE'], {
    gathers: true,
    says: { open: t('Kom aan tafel.', 'Come to the table.') },
    gives: [{ item: 'list1' }, { item: 'list2' }],
    steps: [
      {
        id: 'names',
        opens: ['bord.names'],
        ...button,
        solved: { fact: 'bord.names.k', is: 'five' },
        notYet: [
          { when: { fact: 'bord.names.k', is: 'four' }, say: t('SECRET-rule-four'), try: [set('bord/names.k', 'four')] },
          { say: t('SECRET-rule-none'), try: [] },
        ],
        hints: hints('gather'),
        solution: [set('bord/names.k', 'five')],
      },
    ],
  }),
  'puzzles/END.json': puzzle('END', 'all', [], ['GATHER'], {
    phone: true,
    steps: [
      {
        id: 'vote',
        opens: ['stem.ballot', 'stem.decide'],
        solved: { not: { fact: 'stem.ballot.winner', is: '' } },
        notYet: [
          {
            when: { fact: 'stem.ballot.tie', is: true },
            say: t('Gelijk.', 'A tie.'),
            gives: [{ act: { tool: 'stem', action: { type: 'again' } } }],
            try: ['linde', 'wilg', 'linde', 'wilg', 'eik'].map((first, n) => ({
              tool: 'stem',
              seat: n + 1,
              action: { type: 'vote', first },
            })),
          },
        ],
        gives: [{ say: t('Het wordt {stem.ballot.winner}.', 'It is {stem.ballot.winner}.') }],
        hints: [],
        solution: [{ tool: 'stem', action: { type: 'vote', first: 'linde' }, everybody: true }],
      },
      {
        id: 'send',
        strip: t('{who:B} verstuurt de keuze.', '{who:B} sends the choice.'),
        opens: ['brief.letter'],
        solved: { fact: 'brief.letter.sent', is: 'yes' },
        notYet: [],
        hints: [],
        solution: [set('brief/letter.sent', 'yes')],
      },
    ],
  }),
});
