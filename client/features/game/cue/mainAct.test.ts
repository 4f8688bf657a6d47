import { expect, test } from 'vitest';
import type { LinesView, LineTarget, LineView } from '../../../../shared/protocol/lineView.ts';
import { aLine } from '../../../../shared/protocol/view.fixtures.ts';
import type { PuzzleView, StepView } from '../../../../shared/protocol/view.ts';
import type { StepNow } from '../moment/line.ts';
import { mainOf, meaningOf, type Main } from './mainAct.ts';

const now = (change: Partial<StepView> = {}): StepNow => ({
  puzzle: { id: 'P3' } as PuzzleView,
  step: {
    id: 'zoeken',
    goal: null,
    opens: ['netwerk.search'],
    button: 'Leg op tafel',
    mayCheck: true,
    off: null,
    notYet: null,
    looking: null,
    hints: { given: [], total: 0, nextAtMs: null, offered: false },
    ...change,
  },
});
const line: LineView = aLine({ go: { to: 'tool', tool: 'agenda', title: 'Agenda' }, meanwhile: true });
const at = (one: LineView, shown: string[], more: { lines?: LinesView; inside?: boolean } = {}) => ({
  line: one,
  shown,
  lines: { now: one, tools: {} },
  inside: true,
  usable: ['netwerk.search'],
  ...more,
});
const offered = { label: 'Bewaar', off: null, press: () => undefined };

test('the button of the step stands where its tool is in the work, and says why it cannot yet', () => {
  expect(mainOf(now(), offered, at(line, ['netwerk']))).toMatchObject({ is: 'check', label: 'Leg op tafel', off: null });
  expect(mainOf(now({ mayCheck: false, off: 'Kies eerst.' }), null, at(line, ['netwerk']))).toMatchObject({ off: 'Kies eerst.' });
  expect(mainOf(now(), null, at(line, []))).toMatchObject({ is: 'go' });
});

test('who only reads along, and who waits for a second look, gets no button of the step', () => {
  expect(mainOf(now({ mayCheck: false }), null, at(line, ['netwerk'])).is).toBe('go');
  expect(mainOf(now({ looking: { by: 'Ans', mayAnswer: false, untilMs: 1 } }), null, at(line, ['netwerk'])).is).toBe('go');
});

test('without a button of the step the tool offers its own act', () => {
  expect(mainOf(now({ button: null }), offered, at(line, ['netwerk']))).toEqual({ is: 'offered', act: offered, off: null });
});

test('the line leads elsewhere, but never to where one is already', () => {
  expect(mainOf(null, null, at(line, ['netwerk']))).toMatchObject({ is: 'go', meanwhile: true, to: { tool: 'agenda' } });
  expect(mainOf(null, null, at(line, ['agenda'])).is).toBe('tasks');
  expect(mainOf(null, null, at(aLine(), [])).is).toBe('tasks');
});

test('whose turn it is in a tool without a button is led into it', () => {
  const here: LineView = aLine({ kind: 'turn', go: { to: 'tool', tool: 'netwerk', title: 'Netwerk' } });
  const choosing = now({ button: null, goal: 'Kies een woord.', opens: ['netwerk.list', 'netwerk.search'] });
  expect(mainOf(choosing, null, at(here, ['netwerk']))).toMatchObject({ is: 'above', part: 'search', goal: 'Kies een woord.' });
});

test('who can only read or talk in a tool gets another task of their own meanwhile', () => {
  const here: LineView = aLine({ kind: 'turn', go: { to: 'tool', tool: 'netwerk', title: 'Netwerk' } });
  const lines = { now: here, tools: { netwerk: here, agenda: line } };
  expect(mainOf(now({ button: null }), null, at(here, ['netwerk'], { lines, inside: false }))).toMatchObject({
    is: 'go',
    meanwhile: true,
    to: { tool: 'agenda' },
  });
  expect(mainOf(now({ button: null }), null, at(here, ['netwerk'], { inside: false })).is).toBe('tasks');
});

test('sending what one has means the same before and after the colleague asked for it; an offer in words does not', () => {
  const go = (to: LineTarget): Main => ({ is: 'go', to, meanwhile: false, off: null });
  const help: LineTarget = { to: 'help', puzzle: 'P8', seat: 's5', name: 'Samira' };
  const asked = meaningOf(go({ to: 'ask', ask: 3, name: 'Samira' }), () => true);
  expect(meaningOf(go(help), () => true)).toBe(asked);
  expect(meaningOf(go(help), () => false)).not.toBe(asked);
});
