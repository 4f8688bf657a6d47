import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, type Plan } from '../../../../shared/protocol/plan.ts';
import { isEmpty, planAsText, planLines, type PlanWords } from './planText.ts';

const words: PlanWords = {
  sentence: 'Mijn zin',
  words: 'Drie woorden',
  directions: 'Twee richtingen',
  place: 'Waar sta ik?',
  want: 'Wil ik dit?',
  can: 'Kan ik dit?',
  fit: 'Lukt het nu?',
  step: 'Mijn stap',
  when: 'Wanneer doe ik dit?',
  buddy: 'Wie vraagt mij straks hoe het ging?',
  learn: 'Wat wil ik leren?',
  placeOf: place => `plaats ${place}`,
  someOf: some => `antwoord ${some}`,
  dayOf: day => `dag ${day}`,
};
const menu = [
  {
    id: 'klik',
    title: 'Klik & Tik',
    provider: '',
    about: '',
    level: 1,
    free: true,
    where: 'near',
    url: null,
    checked: null,
    tags: [],
    fits: true,
  } as const,
].map(item => ({ ...item, tags: [...item.tags] }));
const lines = (change: Partial<Plan>) => planLines({ ...EMPTY_PLAN, ...change }, menu, words);

describe('a plan as text to copy', () => {
  it('has only what was filled in, in the order of the sheet', () =>
    expect(
      planAsText(
        'Mijn plan',
        lines({ words: ['rooster', '', 'klant'], step: 'Ik bel Anna', stepDate: '2026-12-01', trainings: ['klik'] }),
      ),
    ).toBe(
      [
        'Mijn plan',
        'Drie woorden: rooster, klant',
        'Mijn stap: Ik bel Anna',
        'Wanneer doe ik dit? dag 2026-12-01',
        'Wat wil ik leren? Klik & Tik',
      ].join('\n'),
    ));

  it('has the address of a training, to go to from paper', () => {
    const there = menu.map(item => ({ ...item, url: 'https://oefenen.nl' }));
    const plan = { ...EMPTY_PLAN, trainings: ['klik'] };
    expect(planLines(plan, there, words).at(-1)!.text).toBe('Klik & Tik (https://oefenen.nl)');
  });

  it('leaves out a training that is no longer on the list', () =>
    expect(lines({ trainings: ['oud'] }).at(-1)).toEqual({ title: 'Wat wil ik leren?', text: null }));

  it('distinguishes an empty plan from a started one', () => {
    expect(isEmpty(lines({}))).toBe(true);
    expect(isEmpty(lines({ buddy: 'Kees' }))).toBe(false);
  });
});
