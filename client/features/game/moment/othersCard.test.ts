import { expect, test } from 'vitest';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { isOthersCard } from './othersCard.ts';

const card = (mine: boolean) => ({ usable: true, done: false, puzzle: 'P11', view: { part: 'card', mine } });
const tools = [
  { id: 'match', kind: 'rubric', parts: { weights: { view: { part: 'weights' } }, linde: card(true), wilg: card(false) } },
] as unknown as AnyToolView[];

test('what is said about a card of evidence is for whoever counts it', () => {
  expect(isOthersCard({ opens: ['match.linde', 'match.weights'] }, tools)).toBe(false);
  expect(isOthersCard({ opens: ['match.wilg', 'match.weights'] }, tools)).toBe(true);
});

test('a step that several cards are read for is of the whole team, and so is one without a card', () => {
  expect(isOthersCard({ opens: ['assistant.report', 'match.linde', 'match.wilg'] }, tools)).toBe(false);
  expect(isOthersCard({ opens: ['sheet.answers'] }, tools)).toBe(false);
});
