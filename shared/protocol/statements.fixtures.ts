import type { StatementsPage } from './statements.ts';

/** A page of statements for tests: two of them, and nothing answered. */
export const aStatementsPage = (change: Partial<StatementsPage> = {}): StatementsPage => ({
  measure: 'beforeAfter',
  formsOnly: false,
  formsRound: 1,
  statements: [
    { id: 'g1', say: 'g1' },
    { id: 'g2', say: 'g2' },
  ],
  lookBackAsk: '?',
  mine: { before: {}, after: {}, lookBack: {} },
  pseudonym: null,
  ...change,
});
