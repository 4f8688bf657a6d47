import { toyPuzzles } from './puzzles.ts';
import { field, item, role, t } from './words.ts';
import { LANGUAGE_CODES } from '../../../shared/text/languages.ts';
import type { LevelSource } from '../../../shared/level/compile.ts';

/** A JSON value that a test may change before it is written. */
// eslint-disable-next-line typescript/no-explicit-any -- tests may break the level in any place
export type Json = any;
export type ToyFiles = Record<string, Json>;

/**
 * A small level with one of everything: a button step with rules and hints, a live step with a fix, a puzzle of two
 * steps, an optional one, a filler, a gathering with two lists that stay apart, a vote with ties, and a last step.
 */
export function toyFiles(): ToyFiles {
  return {
    'level.json': {
      id: 'toy',
      languages: [...LANGUAGE_CODES],
      title: t('Speelgoed', 'Toy'),
      about: t('Voor proeven.'),
      intro: t('Welkom.'),
      briefing: [t('Een.'), t('Twee.')],
      start: t('Goedemorgen.', 'Good morning.'),
      minutes: 60,
      story: { from: '09:00', to: '17:00' },
      final: 'END',
      packs: ['A', 'B', 'C', 'D', 'E'],
      roles: [
        role('R1', 1, 'circle', 'Zoeker', ['A']),
        role('R2', 2, 'square', 'Klant', ['B']),
        role('R3', 3, 'triangle', 'Agenda', ['C']),
        role('R4', 4, 'diamond', 'Cijfers', ['D']),
        role('R5', 5, 'hexagon', 'Bewaker', ['E']),
        role('R6', 6, 'star', 'Assistent', []),
      ],
      packCards: Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map(pack => [pack, { steps: [t(`Begin met ${pack}.`)] }])),
      seats: { 5: [['A'], ['B'], ['C'], ['D'], ['E']], 4: [['A', 'E'], ['B'], ['C'], ['D']], 3: [['A', 'E'], ['B', 'D'], ['C']] },
      off: { 3: ['OPT'] },
      cover: { 1: 2, 2: 3, 3: 4, 4: 5, 5: 1 },
      items: [
        item('a', 'A'),
        item('b', 'B'),
        item('c', 'C'),
        item('d', 'D'),
        item('e', 'E'),
        item('given', 'B', { given: true }),
        item('list1', 'A', { given: true, apart: 'list2' }),
        item('list2', 'C', { given: true }),
      ],
      labels: { linde: t('Linde', 'Lime'), wilg: t('Wilg', 'Willow') },
      times: [
        { left: 10, say: t('Nog 10.', '10 left.') },
        { left: 5, say: t('Nog 5.', '5 left.') },
        { left: 0, say: t('Het is tijd.', 'It is time.') },
      ],
      deciding: { more: t('Nog 10 minuten'), choose: t('Kiezen') },
      endings: [
        {
          when: { fact: 'stem.ballot.winner', is: 'linde' },
          say: t('U koos {stem.ballot.winner}.', 'You chose {stem.ballot.winner}.'),
        },
        { when: { fact: 'stem.ballot.winner', is: '' }, say: t('U zoekt nog.') },
      ],
      reveal: [
        {
          title: t('Eén'),
          lines: [
            { when: { fact: 'puzzle.ONE.state', is: 'solved' }, say: t('SECRET-reveal-one') },
            { when: { fact: 'puzzle.ONE.state', is: 'skipped' }, say: t('Overgeslagen.') },
          ],
        },
      ],
      debrief: {
        phases: ['safe', 'feelings', 'happened', 'discovered', 'life', 'whatIf', 'next'].map(id => ({
          id,
          title: t(id),
          minutes: 5,
          shortMinutes: 3,
          prompts: [t('Vraag?')],
          spare: [t('Nog een?')],
        })),
        feelings: [
          { id: 'blij', label: t('blij', 'glad') },
          { id: 'moe', label: t('moe', 'tired') },
        ],
        whatIf: [t('Wat als?')],
        moments: {
          firstContact: t('{who} vroeg iets.'),
          firstSolve: t('Eerst: {title}.'),
          hardest: t('Lang: {title}.'),
          gather: t('Aan tafel.'),
          decision: t('Gekozen.'),
        },
      },
    },
    'tools/een.json': {
      id: 'een',
      kind: 'fields',
      title: t('Een'),
      parts: { box: 'A' },
      content: { fields: { 'box.x': field(['SECRETgood', 'bad', 'worse', 'odd']) } },
    },
    'tools/twee.json': {
      id: 'twee',
      kind: 'fields',
      title: t('Twee'),
      parts: { box: 'B', look: 'C' },
      content: { fields: { 'box.y': field(['right', 'trap']), 'look.z': field(['seen']) } },
    },
    'tools/drie.json': {
      id: 'drie',
      kind: 'fields',
      title: t('Drie'),
      parts: { first: 'C', second: 'C' },
      content: { fields: { 'first.p': field(['yes']), 'second.q': field(['yes']) } },
    },
    'tools/vrij.json': {
      id: 'vrij',
      kind: 'fields',
      title: t('Vrij'),
      parts: { free: 'all' },
      content: { fields: { 'free.n': field(['some']) } },
    },
    'tools/extra.json': {
      id: 'extra',
      kind: 'fields',
      title: t('Extra'),
      parts: { more: 'E' },
      content: { fields: { 'more.v': field(['ok']) } },
    },
    'tools/rust.json': {
      id: 'rust',
      kind: 'fields',
      title: t('Rust'),
      parts: { calm: 'all' },
      content: { fields: { 'calm.w': field(['ok']) } },
    },
    'tools/bord.json': {
      id: 'bord',
      kind: 'fields',
      title: t('Bord'),
      parts: { names: 'all' },
      content: { fields: { 'names.k': field(['five', 'four']) } },
    },
    'tools/stem.json': {
      id: 'stem',
      kind: 'ballot',
      title: t('Stem'),
      parts: { ballot: 'all', decide: 'coach' },
      content: { options: ['linde', 'wilg', 'eik'], title: t('Wie?') },
    },
    'tools/brief.json': {
      id: 'brief',
      kind: 'fields',
      title: t('Brief'),
      parts: { letter: 'B', cards: 'all' },
      content: { fields: { 'letter.sent': field(['yes']), 'cards.pile': field(['laid']) } },
    },
    ...toyPuzzles(),
  };
}

export const toSource = (files: ToyFiles): LevelSource => ({
  files: Object.fromEntries(
    Object.entries(files).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value, null, 2)]),
  ),
});
