import { describe, expect, test } from 'vitest';
import { playing, shape, text, wordsIn } from '../testing.ts';
import { rubricRules } from './rules.ts';
import type { RubricCard, RubricWeights } from './view.ts';

const demands = ['plannen', 'digitaal'];
const card = (id: string, points: [1 | 2 | 3, 1 | 2 | 3]) => ({
  id,
  label: text(id),
  header: text(`over ${id}`),
  rows: Object.fromEntries(
    demands.map((demand, i) => [demand, { text: text(`${id} zegt iets over ${demand}`), points: points[i]! }]),
  ),
});
const content = {
  demands: demands.map(id => ({ id, label: text(id) })),
  weights: [1, 2, 3, 4],
  rule: [text('0 niets'), text('3 beter')],
  questions: { did: text('Deed?'), better: text('Beter?') },
  explain: { 1: text('Dit is een 1.'), 2: text('Dit is een 2.'), 3: text('Dit is een 3.') },
  headline: text('Zoveel bewijs'),
  cards: [card('linde', [3, 2]), card('eik', [1, 2])],
};
const tool = playing(rubricRules, content);
const tick = (card: string, demand: string, did: boolean, better: boolean) => ({
  type: 'tick' as const,
  card,
  demand,
  did,
  better,
});
const taken = tool.does(tool.start, { type: 'take', card: 'linde' });
const cardOf = (state: typeof tool.start, id = 'linde', seat = 's1') => tool.see(state, id, { seat }) as RubricCard;
const weightsOf = (state: typeof tool.start) => tool.see(state, 'weights') as RubricWeights;

describe('skills match', () => {
  test('a card belongs to the person who takes it, until that person leaves or puts it back', () => {
    expect(cardOf(taken)).toMatchObject({ takenBy: 'Anna', mine: true });
    expect(tool.refusal(taken, { type: 'take', card: 'linde' }, 's2')).toBe('taken');
    expect(tool.refusal(taken, tick('linde', 'plannen', true, true), 's2')).toBe('notYours');
    const over = tool.does(
      tool.does(taken, tick('linde', 'plannen', true, true)),
      { type: 'take', card: 'linde', over: true },
      's2',
    );
    expect(cardOf(over)).toMatchObject({ takenBy: 'Ben', mine: false });
    expect(cardOf(over).rows[0]!.ticks).toEqual({ did: true, better: true });
    const left = tool.does(taken, { type: 'leave', card: 'linde' });
    expect(tool.refusal(left, { type: 'take', card: 'linde' }, 's2')).toBeNull();
    const gone = playing(rubricRules, content, ['s2', 's3']);
    expect(gone.refusal(taken, { type: 'take', card: 'linde' }, 's2')).toBeNull();
  });

  test('a card that somebody here took waits for that person; any other card is for anyone', () => {
    expect(tool.pending(taken, 'linde')).toEqual(['s1']);
    expect(tool.pending(taken, 'linde', ['s2', 's3'])).toBeNull();
    expect(tool.pending(taken, 'eik')).toBeNull();
    expect(tool.pending(taken, 'weights')).toBeNull();
  });

  test('the points follow from the two ticks, right or not', () => {
    const ticked = tool.all([tick('linde', 'plannen', true, true), tick('linde', 'digitaal', false, false)], taken);
    expect(cardOf(ticked).rows.map(row => row.points)).toEqual([3, 1]);
    expect(cardOf(taken).rows.map(row => row.points)).toEqual([null, null]);
  });

  test('facts name the first row with an error and the question that is answered wrongly there', () => {
    const off = (state: typeof tool.start) => [tool.facts(state)['linde.off'], tool.facts(state)['linde.row']];
    expect(off(taken)).toEqual(['empty', 'plannen']);
    const first = tool.does(taken, tick('linde', 'plannen', true, false));
    expect(off(first)).toEqual(['better', 'plannen']);
    const second = tool.does(first, tick('linde', 'plannen', false, false));
    expect(off(second)).toEqual(['did', 'plannen']);
    const done = tool.all([tick('linde', 'plannen', true, true), tick('linde', 'digitaal', true, false)], second);
    expect(off(done)).toEqual(['none', '']);
  });

  test('no view contains the right points before the game explains the row', () => {
    const ticked = tool.does(taken, tick('linde', 'plannen', false, false));
    expect(wordsIn(cardOf(ticked))).not.toContain('Dit is een');
    const explained = tool.does(ticked, { type: 'explain', card: 'linde', demand: 'plannen' }, 'game');
    expect(cardOf(explained).rows[0]).toMatchObject({
      explained: 'Dit is een 3.',
      points: 3,
      ticks: { did: true, better: true },
    });
    expect(cardOf(explained).rows[1]?.explained).toBeNull();
  });

  test('sums appear when the game shows them, and then follow the weights', () => {
    const counted = tool.all([tick('linde', 'plannen', true, true), tick('linde', 'digitaal', true, false)], taken);
    expect(weightsOf(counted).sums).toBeNull();
    const shown = tool.all([['game', { type: 'sums' }], { type: 'weight', demand: 'plannen', to: 4 }], counted);
    expect(weightsOf(shown).sums?.cards[0]).toEqual({ id: 'linde', label: 'linde', sum: 14, most: 15, percent: 93 });
    expect(weightsOf(shown).demands[0]).toMatchObject({ weight: 4, by: 'Anna' });
  });

  test('the list of cards shows the progress of each', () => {
    expect(weightsOf(tool.does(taken, tick('linde', 'plannen', true, true))).cards[0]).toMatchObject({
      takenBy: 'Anna',
      filled: 1,
      rows: 2,
    });
  });

  test('a given row is counted from the start, says why, cannot be changed, and is not work', () => {
    const rows = { ...content.cards[0]!.rows, plannen: { ...content.cards[0]!.rows.plannen!, given: true } };
    const some = playing(rubricRules, { ...content, cards: [{ ...content.cards[0]!, rows }] });
    const mine = some.does(some.start, { type: 'take', card: 'linde' });
    expect((some.see(mine, 'linde') as RubricCard).rows[0]).toMatchObject({ given: true, points: 3, explained: 'Dit is een 3.' });
    expect((some.see(mine, 'weights') as RubricWeights).cards[0]).toMatchObject({ filled: 0, rows: 1 });
    expect(some.facts(mine)['linde.row']).toBe('digitaal');
    expect(some.refusal(mine, tick('linde', 'plannen', false, false))).toBe('closed');
    expect(some.facts(some.does(mine, tick('linde', 'digitaal', true, false)))['linde.off']).toBe('none');
  });

  test('once the sums are there the cards can be read, and nothing more is counted', () => {
    const shown = tool.all([['game', { type: 'sums' }]], taken);
    expect(cardOf(shown)).toMatchObject({ closed: true, mine: true });
    expect(tool.refusal(shown, tick('linde', 'plannen', true, true))).toBe('closed');
    expect(tool.refusal(shown, { type: 'take', card: 'eik' })).toBe('closed');
  });

  test('each card is a separate part; only the game explains and sums', () => {
    expect(rubricRules.parts(tool.content)).toEqual(['weights', 'linde', 'eik']);
    expect(rubricRules.partOf(tool.content, tick('eik', 'plannen', true, true))).toBe('eik');
    expect(rubricRules.partOf(tool.content, { type: 'sums' })).toBe('game');
    expect(rubricRules.partOf(tool.content, { type: 'explain', card: 'eik', demand: 'plannen' })).toBe('game');
  });

  test('unknown cards, demands and weights are refused', () => {
    expect(tool.refusal(tool.start, { type: 'take', card: 'es' })).toBe('unknown');
    expect(tool.refusal(taken, tick('linde', 'koken', true, true))).toBe('unknown');
    expect(tool.refusal(tool.start, { type: 'weight', demand: 'plannen', to: 9 })).toBe('unknown');
  });

  test('facts have the same names and types in every state', () => {
    const later = tool.all(
      [tick('linde', 'plannen', true, true), { type: 'weight', demand: 'plannen', to: 4 }, ['game', { type: 'sums' }]],
      taken,
    );
    expect(shape(tool.facts(later))).toEqual(shape(tool.facts(tool.start)));
  });
});
