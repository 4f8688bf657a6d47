import { aDebriefView } from '../../../shared/protocol/view.fixtures.ts';
import type { PeerFeedback } from '../../../shared/protocol/peers.ts';
import type { DebriefView, OwnTapView } from '../../../shared/protocol/view.ts';
import { FEELINGS, PHASES, WHAT_IF } from './phases.ts';
import { SKILLS } from './puzzles.ts';

const MINUTE = 60_000;
const phases = PHASES.map(({ id, title, minutes, shortMinutes, intro, prompts }) => ({
  id,
  title,
  minutes,
  shortMinutes,
  intro,
  prompts,
}));
const feelings = FEELINGS.map(label => ({ id: label, label, count: null }));

export const PRAISE = ['zorgvuldig', 'geduldig', 'handig', 'moedig', 'hartelijk', 'duidelijk'].map(id => ({ id, label: id }));
const NOTHING_GIVEN = { deed: false, result: false, word: null };

/** What colleagues said about Ria's sentence. */
export const RECEIVED: PeerFeedback[] = [
  { name: 'Kees', deed: true, result: false, word: 'zorgvuldig' },
  { name: 'Annemarie-Josephine', deed: false, result: false, word: 'betrouwbaar' },
];

/** The talk of a team in which nobody has said or shown anything. */
export const emptyTalk = (step: number): DebriefView =>
  aDebriefView(step, {
    phases,
    prompts: phases[step]?.prompts ?? [],
    intro: phases[step]?.intro ?? null,
    feelings,
    whatIf: WHAT_IF,
    praise: PRAISE,
  });

/** The same with all there can be: a full hour, shared words, a clock and somebody who speaks. */
export const fullTalk = (step: number): DebriefView => ({
  ...emptyTalk(step),
  feelings: FEELINGS.map((label, at) => ({ id: label, label, count: at % 3 })),
  myFeeling: 'trots',
  timeline: [
    { atMs: 2 * MINUTE, title: 'Eerste vraag', text: 'Ria stelde de eerste vraag aan een collega.' },
    { atMs: 9 * MINUTE, title: 'Eerste taak', text: 'Het eerste wat lukte: De verdachte mail.' },
    { atMs: 24 * MINUTE, title: 'Langst', text: 'Hier dacht u het langst over na: Zoeken zonder functienaam.' },
    { atMs: 38 * MINUTE, title: 'Samen', text: 'U kwam samen aan tafel.' },
    { atMs: 57 * MINUTE, title: 'Keuze', text: 'U koos samen, met bewijs.' },
  ],
  helped: [
    { from: 'Kees', to: 'Ria', text: 'Kees gaf Ria de regel voor een goed wachtwoord.', thanked: true },
    { from: 'Ria', to: 'Omar', text: 'Ria zei tegen Omar wat Ilse zoekt.', thanked: false },
    { from: 'Annemarie-Josephine', to: 'Wilhelmina', text: '', thanked: true },
    { from: 'Omar', to: 'Kees', text: 'Omar gaf Kees kaart 8, over de 240 maanden.', thanked: false },
    { from: 'Wilhelmina', to: 'Ria', text: 'Wilhelmina las lijst 2 voor aan Ria.', thanked: true },
    { from: 'Ria', to: 'Kees', text: 'Ria hielp Kees met de reistijd.', thanked: false },
    { from: 'Omar', to: 'Ria', text: 'Omar gaf Ria het profiel van 12 november.', thanked: true },
  ],
  wrongIdeas: ['Wie uit een andere sector komt, gaat snel weg.', 'Een gat in een cv zegt dat iemand niet wil werken.'],
  result: { chosen: 'Linde', second: 'Wilg' },
  mine: ['U stelde 3 vragen.', 'U hielp 2 keer.'],
  timer: { endsAt: 0, leftMs: 4 * MINUTE },
  speaker: { seat: 's1', name: 'Ria' },
  sentence: 'Ik maakte het rooster voor 18 mensen. Niemand miste een dienst.',
  sentences: [
    { seat: 's1', name: 'Ria', text: 'Ik maakte het rooster voor 18 mensen. Niemand miste een dienst.', given: NOTHING_GIVEN },
    {
      seat: 's2',
      name: 'Kees',
      text: 'Ik loste elke week twintig klachten op, meestal dezelfde dag.',
      given: { deed: true, result: true, word: 'geduldig' },
    },
    { seat: 's5', name: 'Wilhelmina', text: 'Ik leerde vijf nieuwe collega’s de kassa.', given: NOTHING_GIVEN },
  ],
  received: RECEIVED,
  sharing: { feeling: true, taps: true, sentence: true },
  taps: SKILLS.slice(0, 6).map(({ skill }, at) => ({ skill, can: at % 4, learn: (at + 1) % 3, no: at % 2 })),
  sums: [
    { card: 'Linde', name: 'Marijke', percent: 82, taps: 2 },
    { card: 'Berk', name: 'Sanne', percent: 61, taps: 5 },
    { card: 'Wilg', name: 'Fatima', percent: 74, taps: 1 },
    { card: 'Eik', name: 'Ruben', percent: null, taps: null },
  ],
  lessons: [
    {
      puzzle: 'P1',
      title: 'De verdachte mail',
      seat: 's2',
      byTeam: true,
      aha: 'Wil iemand dat u haast maakt? Dat is een waarschuwing.',
      question: 'Wanneer klikte u bijna op een nepmail?',
      said: [],
    },
    {
      puzzle: 'P11',
      title: 'Bewijs telt',
      seat: null,
      byTeam: true,
      aha: 'Een zin met een resultaat is 3 punten waard.',
      question: 'Wat is uw sterkste zin: wat deed u, en wat leverde dat op?',
      said: [
        { name: 'Annemarie', text: 'Schooldiploma na 2000. Hier liep ik zelf ook op vast.' },
        { name: 'Kees', text: 'Gat in cv hooguit 6 maanden. Zo vallen goede mensen weg.' },
      ],
    },
  ],
});

/** "Kunt u dit zelf?" of everything that was solved; with `tapped` some answers stand there. */
export const ownTaps = (tapped: boolean): OwnTapView[] =>
  SKILLS.map(({ id, title, skill }, at) => ({
    puzzle: id,
    title,
    skill,
    say: `Kunt u dit zelf: ${skill.charAt(0).toLowerCase()}${skill.slice(1)}?`,
    tap: tapped ? ((['can', 'learn', null, 'no'] as const)[at % 4] ?? null) : null,
  }));
