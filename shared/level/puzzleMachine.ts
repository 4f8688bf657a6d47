import { assign, setup, stateIn, transition } from 'xstate';
import type { CompiledPuzzle, CompiledStep } from './compiled.ts';
import type { Condition } from './condition.ts';
import { hintTimes, LOOK_TOGETHER } from './constants.ts';
import { holds } from './holds.ts';
import type { PuzzleAction, PuzzleEvent, PuzzleMachine } from './machine.ts';
import type { PuzzleContext, PuzzleState } from './puzzleState.ts';
import { factValues } from './speech.ts';

const START: PuzzleContext = {
  openedAt: null,
  endedAt: null,
  tries: {},
  hints: {},
  since: {},
  offered: {},
  said: {},
  looking: {},
};
const ALWAYS: Condition = { all: [] };
type AtStep = { step: string };
type AtRule = { step: string; rule: number };

/**
 * Compiles a puzzle to a machine: locked -> open (one region per step: waiting -> idle | looking -> done) -> solved |
 * skipped. Throws on a wrong target.
 */
export function compilePuzzle(puzzle: CompiledPuzzle): PuzzleMachine {
  const base = setup({
    types: {} as { context: PuzzleContext; events: PuzzleEvent },
    guards: {
      holds: ({ context, event }, p: { when: Condition; step: string; fromTry?: number }) =>
        (context.tries[p.step] ?? 0) + 1 >= (p.fromTry ?? 0) && holds(p.when, event.fact),
      mustLook: ({ context, event }, { step }: AtStep) =>
        event.lookers > 0 && (context.tries[step] ?? 0) - (context.looking[step]?.tries ?? 0) >= LOOK_TOGETHER.afterTries,
      mayHint: ({ context, event }, { step }: AtStep) => {
        const taken = context.hints[step] ?? [];
        const total = puzzle.steps.find(s => s.id === step)?.hints.length ?? 0;
        if (taken.length >= total) return false;
        return event.by.startsWith('coach') || event.at >= (taken[0] ?? 0) + hintTimes(event.pace).afterFirstMs[taken.length]!;
      },
    },
    actions: {
      progressed: assign(({ context, event }) => ({
        since: Object.fromEntries(Object.keys(context.since).map(step => [step, event.at])),
      })),
      offered: assign(({ context, event }, { step }: AtStep) => ({ offered: { ...context.offered, [step]: event.at } })),
      hinted: assign(({ context, event }, { step }: AtStep) => ({
        hints: { ...context.hints, [step]: [...(context.hints[step] ?? []), event.at] },
      })),
      tried: assign(({ context }, { step }: AtRule) => ({ tries: { ...context.tries, [step]: (context.tries[step] ?? 0) + 1 } })),
      said: assign(({ context, event }, { step, rule }: AtRule) => {
        const index = puzzle.steps.findIndex(s => s.id === step);
        const ref = `${puzzle.id}.steps.${index}.notYet.${rule}.say`;
        return {
          said: { ...context.said, [step]: { ref, with: factValues(puzzle.steps[index]!.notYet[rule]!.say, event.fact) } },
        };
      }),
      unsaid: assign(({ context }, { step }: AtStep) => {
        const { [step]: _old, ...said } = context.said;
        return { said };
      }),
      asked: assign(({ context, event }, { step }: AtStep) => ({
        looking: {
          ...context.looking,
          [step]: { by: event.by, until: event.at + LOOK_TOGETHER.waitMs, tries: context.tries[step] ?? 0 },
        },
      })),
      // Performed by the host; see `toPuzzleAction` below.
      notYet: (_state, _rule: AtRule) => {},
      stepDone: (_state, _step: AtStep) => {},
      ended: () => {},
    },
  });

  const solved = (step: CompiledStep) => ({
    guard: { type: 'holds' as const, params: { when: step.solved, step: step.id } },
    target: `#${step.id}_done`,
  });
  const fits = (step: CompiledStep, rule: CompiledStep['notYet'][number]) => ({
    type: 'holds' as const,
    params: { when: rule.when ?? ALWAYS, step: step.id, fromTry: rule.fromTry },
  });
  const speaks = (step: CompiledStep, rule: number) => ({
    guard: fits(step, step.notYet[rule]!),
    target: `#${step.id}_idle`,
    actions: (['tried', 'said', 'notYet'] as const).map(type => ({ type, params: { step: step.id, rule } })),
  });
  const verdict = (step: CompiledStep) => [solved(step), ...step.notYet.map((_, rule) => speaks(step, rule))];
  // Without a button, rules that put something right (a tie, a bad card) fire by themselves. All others fire only after an
  // act, so not here.
  const notice = (step: CompiledStep) => [
    solved(step),
    ...step.notYet.map((rule, index) => (rule.gives ? speaks(step, index) : { guard: fits(step, rule) })),
  ];
  const look = (params: AtStep) => ({
    guard: { type: 'mustLook' as const, params },
    target: 'looking',
    actions: { type: 'asked' as const, params },
  });
  const region = (step: CompiledStep) => {
    const params = { step: step.id };
    const before = step.after.map(id => [id, 'done'] as const);
    return {
      initial: 'waiting',
      states: {
        waiting: {
          always: before.length ? { guard: stateIn({ open: Object.fromEntries(before) }), target: 'open' } : { target: 'open' },
        },
        open: {
          initial: 'idle',
          on: {
            [`HINT.${step.id}`]: { guard: { type: 'mayHint' as const, params }, actions: { type: 'hinted' as const, params } },
            [`OFFER.${step.id}`]: { actions: { type: 'offered' as const, params } },
            [`PROGRESS.${step.id}`]: { actions: { type: 'progressed' as const } },
            [`CHANGED.${step.id}`]: { actions: { type: 'unsaid' as const, params } },
            [`DONE.${step.id}`]: `#${step.id}_done`,
          },
          states: {
            idle: {
              id: `${step.id}_idle`,
              on: step.button
                ? { [`CHECK.${step.id}`]: [look(params), ...verdict(step)] }
                : { [`CHECK.${step.id}`]: verdict(step), [`NOTICE.${step.id}`]: notice(step) },
            },
            looking: { on: { [`AGREE.${step.id}`]: verdict(step), [`DIFFER.${step.id}`]: 'idle' } },
          },
        },
        done: { id: `${step.id}_done`, type: 'final' as const, entry: { type: 'stepDone' as const, params } },
      },
    };
  };
  const over = { type: 'final' as const, entry: { type: 'ended' as const } };
  const machine = base.createMachine({
    id: puzzle.id,
    initial: 'locked',
    context: START,
    states: {
      locked: { on: { OPEN: 'open', SKIP: 'skipped' } },
      open: {
        type: 'parallel',
        on: { SKIP: 'skipped' },
        onDone: 'solved',
        states: Object.fromEntries(puzzle.steps.map(step => [step.id, region(step)])),
      },
      solved: over,
      skipped: over,
    },
  });

  return {
    initial: { value: 'locked', context: START },
    next(state, event) {
      const before = machine.resolveState(state as Parameters<typeof machine.resolveState>[0]);
      const [after, effects] = transition(machine, before, event);
      const actions = effects.map(effect => toPuzzleAction(effect.type, effect.params as Partial<AtRule> | undefined));
      const moved =
        actions.length > 0 || after.context !== before.context || JSON.stringify(after.value) !== JSON.stringify(before.value);
      return {
        state: { value: after.value, context: moved ? withTimes(state, after.value, after.context, event.at) : state.context },
        actions,
        moved,
      };
    },
  };
}

/**
 * Records when things opened, ended and last progressed. Kept beside the machine: when a state is entered automatically,
 * it sees XState's own event, which has no time.
 */
function withTimes(before: PuzzleState, value: PuzzleState['value'], context: PuzzleContext, at: number): PuzzleContext {
  const regions = (of: PuzzleState['value']): Record<string, unknown> =>
    typeof of === 'string' ? {} : (of as { open: Record<string, unknown> }).open;
  const [old, now] = [regions(before.value), regions(value)];
  const isOpen = (region: unknown): boolean => typeof region === 'object' && region !== null;
  const anyDone = Object.keys(now).some(step => now[step] === 'done' && old[step] !== undefined && old[step] !== 'done');
  const since = Object.keys(now).filter(step => isOpen(now[step]) && (anyDone || !isOpen(old[step])));
  return {
    ...context,
    openedAt: context.openedAt ?? (typeof value === 'string' ? null : at),
    endedAt: context.endedAt ?? (value === 'solved' || value === 'skipped' ? at : null),
    since: since.length ? { ...context.since, ...Object.fromEntries(since.map(step => [step, at])) } : context.since,
  };
}

/** XState silently passes on unknown actions: an unknown name is a fault of ours, so it throws. */
function toPuzzleAction(type: string, params: Partial<AtRule> | undefined): PuzzleAction {
  if (type === 'notYet') return { type, step: params!.step!, rule: params!.rule! };
  if (type === 'stepDone') return { type, step: params!.step! };
  if (type === 'ended') return { type };
  throw new Error(`unknown machine action ${type}`);
}
