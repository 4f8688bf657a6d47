import { describe, expect, test } from 'vitest';
import { playing, shape, text } from '../testing.ts';
import { calendarRules } from './rules.ts';

const content = {
  slots: [
    { id: 't1100', from: '11:00', to: '11:30' },
    { id: 't1130', from: '11:30', to: '12:00' },
  ],
  agendas: [{ id: 'ilse', name: text('Ilse'), entries: [{ slot: 't1100', text: text('bezet', 'busy'), busy: true }] }],
  people: [
    { id: 'sanne', name: 'Sanne' },
    { id: 'linda', name: 'Linda' },
  ],
};
const tool = playing(calendarRules, content);
const place = (person: string, slot: string) => ({ type: 'place' as const, person, slot });

describe('calendar', () => {
  test('shows the agendas side by side, with a cell for each time', () => {
    const view = tool.see(tool.start, 'slots');
    expect(view.times[1]).toEqual({ id: 't1130', from: '11.30', to: '12.00' });
    expect(view.agendas[0]?.cells).toEqual([
      { slot: 't1100', text: 'bezet', busy: true },
      { slot: 't1130', text: null, busy: false },
    ]);
    expect(view.people.map(person => person.name)).toEqual(['Linda', 'Sanne']);
  });

  test('a person can be placed in a time, which shows who did so', () => {
    const placed = tool.does(tool.start, place('sanne', 't1130'), 's2');
    expect(tool.see(placed, 'slots').talks).toEqual([{ slot: 't1130', person: 'sanne', name: 'Sanne', by: 'Ben' }]);
    expect(tool.facts(placed)).toEqual({ 'slots.placed': ['sanne'], 'slots.t1100': '', 'slots.t1130': 'sanne' });
  });

  test('placing a person again moves them; placing another in the same time replaces them', () => {
    const moved = tool.all([place('sanne', 't1130'), place('sanne', 't1100')]);
    expect(tool.facts(moved)).toMatchObject({ 'slots.t1100': 'sanne', 'slots.t1130': '' });
    const taken = tool.does(moved, place('linda', 't1100'));
    expect(tool.facts(taken)['slots.placed']).toEqual(['linda']);
    expect(tool.see(taken, 'slots').people).toContainEqual({ id: 'sanne', name: 'Sanne', slot: null });
  });

  test('a time can be cleared', () => {
    expect(tool.facts(tool.all([place('sanne', 't1130'), { type: 'clear', slot: 't1130' }]))['slots.placed']).toEqual([]);
  });

  test('a busy time is accepted: the feedback says what is wrong', () => {
    expect(tool.refusal(tool.start, place('sanne', 't1100'))).toBeNull();
  });

  test('unknown people and times are refused', () => {
    expect(tool.refusal(tool.start, place('henk', 't1100'))).toBe('unknown');
    expect(tool.refusal(tool.start, place('sanne', 't0900'))).toBe('unknown');
  });

  test('facts have the same names and types in every state', () => {
    expect(shape(tool.facts(tool.does(tool.start, place('sanne', 't1130'))))).toEqual(shape(tool.facts(tool.start)));
  });
});
