import { describe, expect, it } from 'vitest';
import type { SessionView } from '../../../shared/protocol/sessionView.ts';
import { namesInRow, peopleOf } from './people.ts';

const person = (seat: string, team: string | null) => ({
  seat,
  name: seat,
  portrait: 'p01' as const,
  here: true,
  practised: 0,
  team,
});
const view = (mine: string | null): SessionView => ({
  door: null,
  session: {
    id: 's',
    code: 'SOEP VLAG 427',
    level: 'De lege stoel',
    coach: 'Marloes',
    minutes: 60,
    deleteOn: 0,
    rehearsal: false,
    forms: null,
  },
  me: {
    seat: 'ria',
    name: 'Ria',
    portrait: 'p01',
    language: 'nl',
    practice: [],
    hand: false,
    team: mine,
    checks: { sound: null, browser: null, connection: null },
  },
  takenFaces: [],
  people: [person('gerda', 'berk'), person('ria', mine), person('wim', 'linde'), person('mei', null), person('lost', 'gone')],
  teams: [
    { id: 'berk', name: 'Berk', phase: 'playing' },
    { id: 'linde', name: 'Linde', phase: null },
    { id: 'leeg', name: 'Leeg', phase: null },
  ],
  call: null,
  play: null,
});

describe('the people of the waiting room', () => {
  it('are grouped by team, my team first, without empty teams', () => {
    const { teams } = peopleOf(view('linde'));
    expect(teams.map(team => [team.name, team.people.map(each => each.seat)])).toEqual([
      ['Linde', ['ria', 'wim']],
      ['Berk', ['gerda']],
    ]);
    expect(teams.map(team => team.playing)).toEqual([false, true]);
  });

  it('wait without a team, also when their team was removed', () => {
    expect(peopleOf(view(null)).waiting.map(each => each.seat)).toEqual(['ria', 'mei', 'lost']);
  });

  it('are listed with "and" before the last', () => {
    const dutch = (names: string, last: string) => `${names} en ${last}`;
    expect(namesInRow(['Ria', 'Kees', 'Anneke'], dutch)).toBe('Ria, Kees en Anneke');
    expect(namesInRow(['Ria'], dutch)).toBe('Ria');
    expect(namesInRow([], dutch)).toBe('');
  });
});
