import { expect, test } from 'vitest';
import type { AnyToolView, ItemView, PuzzleView } from '../../../../shared/protocol/view.ts';
import { shownWith } from './pairs.ts';

const tool = (id: string, kind: string, parts: Record<string, boolean>) =>
  ({
    id,
    kind,
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, usable]) => [name, { usable, done: false, puzzle: 'P', view: {} }]),
    ),
  }) as unknown as AnyToolView;
const opening = (...opens: string[]) => [{ id: 'P', steps: [{ id: 's', opens }] }] as unknown as PuzzleView[];
const card = [{ id: 'linde', kind: 'card', inTool: null }] as unknown as ItemView[];

test('one tool stands alone, and nothing that is not this person’s any more', () => {
  const view = { tools: [tool('mail', 'mail', { inbox: true })], puzzles: opening('mail.inbox'), items: card };
  expect(shownWith(null, view)).toEqual([]);
  expect(shownWith('mail', view)).toEqual(['mail']);
  expect(shownWith('tasks', view)).toEqual(['tasks']);
  expect(shownWith('agenda', view)).toEqual([]);
});

test('two tools that the same step names stand side by side, in the order of the level', () => {
  const tools = [tool('web', 'websearch', { web: true }), tool('board', 'board', { names: true })];
  const view = { tools, puzzles: opening('board.names', 'web.web'), items: [] };
  expect(shownWith('board', view)).toEqual(['web', 'board']);
  expect(shownWith('web', view)).toEqual(['web', 'board']);
});

test('a part that can only be read is no second tool, except beside sentences that are laid beside it', () => {
  const match = tool('match', 'rubric', { linde: false });
  const step = (id: string) => opening(`${id}.report`, 'match.linde');
  expect(
    shownWith('board', { tools: [tool('board', 'board', { report: true }), match], puzzles: step('board'), items: [] }),
  ).toEqual(['board']);
  expect(shownWith('ai', { tools: [tool('ai', 'ai', { report: true }), match], puzzles: step('ai'), items: [] })).toEqual([
    'ai',
    'match',
  ]);
});

test('the sentences of the AI stand beside one’s own card among the notes', () => {
  const tools = [tool('ai', 'ai', { report: true, prompt: true })];
  expect(shownWith('ai', { tools, puzzles: opening('ai.report'), items: card })).toEqual(['ai', 'notes']);
  expect(shownWith('ai', { tools, puzzles: opening('ai.report'), items: [] })).toEqual(['ai']);
  expect(shownWith('ai', { tools, puzzles: opening('ai.prompt'), items: card })).toEqual(['ai']);
});
