import { describe, expect, test } from 'vitest';
import { whoWorkedOn } from '../../shared/game/workers.ts';
import { isStepOpen, puzzleStatus, stepStatus } from '../../shared/game/status.ts';
import type { ToolParts } from '../../shared/tools/kinds.ts';
import { realLevel } from './support/readLevel.ts';
import { Game } from './toy/play.ts';

// Where people of De lege stoel need each other at once: an opinion of each, a second person's check, and two hands for one sound.

const level = realLevel('de-lege-stoel');
const SIZES = [5, 4, 3];
const holder = (game: Game, pack: string): string => game.state.holds[pack]!;
const act = (game: Game, by: string, tool: string, action: { type: string; [field: string]: unknown }) =>
  game.try({ type: 'tool.act', by, tool, action });
const shown = (game: Game, seat: string, tool: string): string =>
  JSON.stringify(game.view(seat).tools.find(one => one.id === tool) ?? null);
const partOf = <View>(game: Game, seat: string, tool: string, part: string): View =>
  (game.view(seat).tools.find(one => one.id === tool)!.parts as unknown as Record<string, { view: View }>)[part]!.view;

describe('each says which filter they would switch off first,', () => {
  const begun = (players: number) => Game.playing(level, players).playUntil(state => isStepOpen(state, 'P4', 'mening'));
  const choose = (game: Game, by: string, filter: string) => act(game, by, 'ats', { type: 'choose', filter, reason: 'werk' });

  test.each(SIZES)('all %i are told so, and see of this task nothing but that', players => {
    const game = begun(players);
    const lead = holder(game, 'P4');
    for (const { id } of game.state.seats) {
      const { lines, puzzles } = game.view(id);
      expect(lines.tools.ats?.text).toBe('Kies welk filter u als eerste uitzet. Kies ook een reden.');
      expect(lines.tools.ats?.waits.filter(wait => wait.part?.includes('kiest een filter'))).toEqual([]); // not done oneself
      const steps = puzzles.find(one => one.id === 'P4')!.steps.map(one => one.id);
      const asks = level.puzzles.get('P4')!.info.some(item => holder(game, level.items.get(item)!.pack) === id);
      expect(steps).toEqual(id === lead || asks ? ['mening', 'zeef'] : ['mening']);
    }
  });

  test('the lead works on meanwhile; the task ends when all have chosen, and the team hears whether they agree', () => {
    const game = begun(5);
    const lead = holder(game, 'P4');
    for (const filter of ['F1', 'F2', 'F3']) expect(act(game, lead, 'ats', { type: 'switch', filter, on: false })).toBeNull();
    expect(game.check(lead, 'P4', 'zeef')).toBeNull();
    expect(stepStatus(game.state, 'P4', 'zeef')).toBe('done');
    expect(choose(game, lead, 'F4')).toBeNull();
    expect(game.view(lead).lines.tools.ats?.waits.map(wait => wait.part)).toEqual(Array(4).fill('kiest een filter'));
    for (const [at, { id }] of game.state.seats.entries()) {
      expect(puzzleStatus(game.state, 'P4')).toBe('open');
      expect(choose(game, id, at === 0 ? 'F4' : 'F1')).toBeNull();
    }
    expect(puzzleStatus(game.state, 'P4')).toBe('solved');
    expect(game.messages('s1').join(' ')).toContain('Niet iedereen koos hetzelfde filter.');
  });

  test('whoever is away holds nobody up, and whoever left neither', () => {
    const game = begun(4);
    const away = game.state.seats.find(({ id }) => id !== holder(game, 'P4'))!.id;
    game.do({ type: 'seat.away', by: 'clock', seat: away });
    const here = game.state.seats.filter(({ id }) => id !== away);
    for (const { id } of here) expect(choose(game, id, 'F1')).toBeNull();
    expect(stepStatus(game.state, 'P4', 'mening')).toBe('done');
    expect(game.messages('s1').join(' ')).toContain('Iedereen koos hetzelfde filter.');
  });

  test('a coach who solves the task puts no opinion in anybody’s mouth, and keeps those that were given', () => {
    const game = begun(5);
    expect(choose(game, 's2', 'F3')).toBeNull();
    const off = { type: 'switch', filter: 'F4', on: false }; // what the solution does not mend
    expect(act(game, holder(game, 'P4'), 'ats', off)).toBeNull();
    game.do({ type: 'puzzle.solve', by: 'coach:1', puzzle: 'P4' });
    expect(puzzleStatus(game.state, 'P4')).toBe('solved');
    expect(game.messages('s1').join(' ')).not.toMatch(/koos hetzelfde filter/); // four have not said anything
    const { filters } = partOf<ToolParts<'ats'>['vote']>(game, 's1', 'ats', 'vote');
    expect(filters.flatMap(({ id, choices }) => choices.map(choice => ({ id, ...choice })))).toEqual([
      { id: 'F3', name: 'Piet', reason: 'Het zegt niets over het werk' },
    ]);
    expect(partOf<ToolParts<'ats'>['filters']>(game, holder(game, 'P4'), 'ats', 'filters').filters[0]?.lost).not.toBeNull();
  });

  test('who did a task again after a coach reopened it is who did it', () => {
    const game = begun(5).playUntil(state => puzzleStatus(state, 'P4') === 'solved');
    const [first, other] = [holder(game, 'P4'), game.state.seats.find(({ id }) => id !== holder(game, 'P4'))!.id];
    const lead = level.puzzles.get('P4')!;
    game.do({ type: 'roles.give', by: 'coach:1', from: first, to: other });
    expect([...whoWorkedOn(level, game.state, lead)]).toContain(first);
    game.do({ type: 'puzzle.reopen', by: 'coach:1', puzzle: 'P4' });
    expect([...whoWorkedOn(level, game.state, lead)]).not.toContain(first);
  });
});

describe('a second person checks the sheet, and sees what its maker cannot', () => {
  test.each(SIZES)('with %i: another than the maker, who alone gets the file name', players => {
    const game = Game.playing(level, players).playUntil(state => isStepOpen(state, 'P10', 'nakijken'));
    const [maker, checker] = [holder(game, 'P10'), holder(game, 'P2')];
    expect(maker).not.toBe(checker);
    for (const { id } of game.state.seats) expect(shown(game, id, 'privacy').includes('_1971.pdf')).toBe(id === checker);
    expect(act(game, maker, 'privacy', { type: 'mark', line: 'bestand', on: true })).toBe('notYours');
    expect(act(game, checker, 'privacy', { type: 'mark', line: 'bestand', on: true })).toBeNull();
    expect(game.check(checker, 'P10', 'nakijken')).toBeNull();
    expect(stepStatus(game.state, 'P10', 'nakijken')).not.toBe('done');
    expect(act(game, checker, 'privacy', { type: 'mark', line: 'notitie', on: true })).toBeNull();
    expect(game.check(checker, 'P10', 'nakijken')).toBeNull();
    expect(puzzleStatus(game.state, 'P10')).toBe('solved');
    expect(game.messages(maker).join(' ')).toContain('een geboortejaar in de naam van het bestand');
  });
});

describe('one sets the sound, another says what comes through', () => {
  test.each(SIZES)('with %i: two people, and only an answer about the last setting counts', players => {
    const game = Game.playing(level, players).playUntil(state => isStepOpen(state, 'P7b', 'geluid'));
    const [setter, listener] = [holder(game, 'P6'), holder(game, 'P7')];
    expect(setter).not.toBe(listener);
    const say = (heard: boolean) => act(game, listener, 'geluid', { type: 'say', heard });
    const set = (control: string, to: string) => act(game, setter, 'geluid', { type: 'set', control, to });
    expect(act(game, setter, 'geluid', { type: 'say', heard: true })).toBe('notYours');
    expect(say(true)).toBeNull();
    const tries = () => game.state.puzzles.P7b!.context.tries.geluid;
    expect(tries()).toBe(1);
    expect([say(true), set('mic', 'uit')]).toEqual([null, null]);
    expect(tries()).toBe(1); // the same again is no try
    expect([set('mic', 'aan'), set('speaker', 'laptop')]).toEqual([null, null]);
    expect(stepStatus(game.state, 'P7b', 'geluid')).not.toBe('done');
    expect(say(true)).toBeNull();
    expect(stepStatus(game.state, 'P7b', 'geluid')).toBe('done');
  });
});

describe('after somebody leaves, the two who need each other are two people', () => {
  test.each([5, 4])('whoever of %i goes', players => {
    for (const { id } of Game.playing(level, players).state.seats) {
      const game = Game.playing(level, players);
      game.do({ type: 'seat.leave', by: 'clock', seat: id });
      expect([id, holder(game, 'P10') === holder(game, 'P2')]).toEqual([id, false]);
      expect([id, holder(game, 'P6') === holder(game, 'P7')]).toEqual([id, false]);
    }
  });

  test('with one person left the windows speak to that person alone', () => {
    const game = Game.playing(level, 3);
    for (const seat of ['s1', 's2']) game.do({ type: 'seat.leave', by: 'clock', seat });
    game.playUntil(state => isStepOpen(state, 'P10', 'nakijken'));
    expect(partOf<ToolParts<'privacy'>['check']>(game, 's3', 'privacy', 'check').maker).toBe('');
    game.playUntil(state => isStepOpen(state, 'P7b', 'geluid'));
    expect(partOf<ToolParts<'sound'>['sound']>(game, 's3', 'geluid', 'sound').listener).toBeNull();
    expect(partOf<ToolParts<'sound'>['heard']>(game, 's3', 'geluid', 'heard').name).toBe('');
  });
});

test('a coach who solves the interviews says nothing in anybody’s name', () => {
  const game = Game.playing(level, 5).playUntil(state => isStepOpen(state, 'P7b', 'luisteren'));
  game.do({ type: 'puzzle.solve', by: 'coach:1', puzzle: 'P7b' });
  expect(puzzleStatus(game.state, 'P7b')).toBe('solved');
  expect((game.state.tools.gesprek as { prefers: object }).prefers).toEqual({});
});
