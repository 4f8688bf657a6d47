import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CompiledStep } from '../../shared/level/compiled.ts';
import { holderOfPart } from '../../shared/game/people.ts';
import { movesForStep } from '../../shared/game/solve.ts';
import type { GameState } from '../../shared/game/state.ts';
import { openSteps } from '../../shared/game/status.ts';
import { levelOf } from './support/journalOf.ts';
import { calmly, isPlaying, playOn } from './support/playOn.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
let people: TestPerson[];
beforeAll(async () => {
  place = await TestApp.open();
  ({ people } = await place.team(['Ria', 'Jan', 'Els']));
  await playOn(place, people, isPlaying);
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

const personAt = (seat: string): TestPerson => people.find(one => one.seat === seat)!;

/** Somebody asks a colleague who has something; returns both, the question, and the sentences that may help. */
async function aQuestion() {
  for (const asker of people) {
    for (const { id: puzzle, askable } of asker.view.puzzles.filter(one => one.state === 'open' && one.lead)) {
      for (const { seat } of askable) {
        const helper = personAt(seat);
        await asker.must({ type: 'ask', puzzle, to: seat });
        const question = await until(
          () => helper.view.asks.find(ask => ask.from === asker.seat && ask.puzzle === puzzle),
          'asked',
        );
        const sentences = helper.view.items
          .filter(item => question.helpful.includes(item.id))
          .flatMap(item => item.sentences.map(sentence => sentence.id));
        if (sentences.length >= 3) return { asker, helper, question, sentences };
      }
    }
  }
  throw new Error('nobody has three sentences for a colleague');
}

test('taps that follow each other without waiting are all kept, in the order in which they come', async () => {
  const { asker, helper, question, sentences } = await aQuestion();
  const tapped = sentences.slice(0, 3).toReversed();
  const taps = await Promise.all(tapped.map(sentence => helper.do({ type: 'answer', ask: question.id, sentences: [sentence] })));
  expect(taps.map(tap => tap.ok)).toEqual([true, true, true]);
  const texts = helper.view.items.flatMap(item => item.sentences).filter(sentence => tapped.includes(sentence.id));
  const wanted = tapped.map(id => texts.find(sentence => sentence.id === id)!.text);
  const answers = () => asker.view.asks.find(ask => ask.id === question.id)!.answers.map(answer => answer.text);
  await until(() => answers().length === 3, 'three answers');
  expect(answers()).toEqual(wanted);
});

test('of two people who press the last button at the same moment, both are told that it is done', async () => {
  const level = levelOf(place.services);
  const forAll = ({ step }: { step: CompiledStep }, state: GameState): boolean =>
    Boolean(step.button) && step.opens.every(part => holderOfPart(level, state, part) === 'all');
  const anyFor = (state: GameState) => openSteps(level, state).find(one => forAll(one, state));
  const state = await playOn(place, people, now => anyFor(now) !== undefined);
  const { puzzle, step } = anyFor(state)!;
  const check = { type: 'puzzle.check' as const, puzzle: puzzle.id, step: step.id };
  for (const { by, ...act } of movesForStep(level, state, puzzle, step))
    if (act.type === 'tool.act') await personAt(by).must(act);
  const answers = await Promise.all(people.slice(0, 2).map(person => calmly(person, check)));
  expect(answers.filter(one => one.ok)).toHaveLength(1); // either may come first
  expect(answers).toContainEqual({ ok: false, reason: 'alreadyDone' });
});
