import { expect, test } from 'vitest';
import type { AskChoiceView } from '../../../../shared/protocol/lineView.ts';
import { askAct } from './whomToAsk.ts';

const who = (name: string, change: Partial<AskChoiceView> = {}): AskChoiceView => ({
  seat: name,
  name,
  has: true,
  here: true,
  asked: null,
  ...change,
});

test('one who has it is asked at once, or waited for, or may be asked although away', () => {
  expect(askAct([who('Ans')])).toMatchObject({ is: 'one', who: { name: 'Ans' } });
  expect(askAct([who('Ans', { asked: 4 })])).toMatchObject({ is: 'waits', who: [{ name: 'Ans' }] });
  expect(askAct([who('Ans', { here: false })])).toMatchObject({ is: 'away', who: { name: 'Ans' } });
});

test('of several there is a choice until all of them were asked', () => {
  expect(askAct([who('Ans', { asked: 4 }), who('Carla')])).toMatchObject({
    is: 'more',
    who: [{ name: 'Ans' }, { name: 'Carla' }],
  });
  expect(askAct([who('Ans', { asked: 4 }), who('Carla', { asked: 5 })]).is).toBe('waits');
});

test('who could only offer help is not named', () => {
  expect(askAct([who('Ans', { has: false })])).toEqual({ is: 'none' });
  expect(askAct([who('Ans', { has: false }), who('Carla')])).toMatchObject({ is: 'one', who: { name: 'Carla' } });
});
