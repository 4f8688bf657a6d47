import { expect, test } from 'vitest';
import { holderOfItem, mayRead } from '../../shared/game/people.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { Game, toyLevel } from './toy/play.ts';

const level = toyLevel();
const away = (game: Game, seat: string) => game.do({ type: 'seat.away', by: 'clock', seat });
const back = (game: Game, seat: string) => game.do({ type: 'seat.back', by: 'clock', seat });
const packsOf = (game: Game, seat: string) => Object.keys(game.state.holds).filter(pack => game.state.holds[pack] === seat);

test('after 45 seconds the others are told, after three minutes a colleague takes over', () => {
  const game = Game.playing(level, 5).pass(10);
  away(game, 's1');
  expect(game.pass(44).tick()).toBe('tooSoon');
  expect(game.pass(1).tick()).toBeNull();
  expect(game.messages('s2').at(-1)).toBe('Ria is even weg. Wij bewaren alles.');
  game.pass(125).tick(); // hints are offered at three minutes of the game
  expect(packsOf(game, 's1')).toEqual(['A']);
  expect(game.pass(10).tick()).toBeNull();
  expect(packsOf(game, 's1')).toEqual([]);
  expect(packsOf(game, 's2')).toEqual(['A', 'B']); // whom the level names
  expect(game.messages('s2').at(-1)).toBe('U neemt de taken van Ria over. Deze taken staan nu ook op uw bureau: Taak ONE.');
  expect(game.messages('s3').at(-1)).toBe('Piet neemt de taken van Ria over.');
});

test('a substitute sees the task as it was left; on return it goes back, with what changed', () => {
  const game = Game.playing(level, 5);
  game.set('s1', 'een', 'box.x', 'bad');
  away(game, 's1');
  game.do({ type: 'seat.cover', by: 'coach:1', seat: 's1' });
  expect(game.view('s2').tools.find(tool => tool.id === 'een')!.parts).toMatchObject({
    box: { usable: true, view: { fields: { 'box.x': 'bad' } } },
  });
  expect(game.view('s2').me.title).toBe('Klant, en ook ookZoeker');
  expect(game.view('s1').tools.find(tool => tool.id === 'een')).toMatchObject({
    takenOver: 'Piet',
    parts: { box: { usable: false } },
  });
  game.set('s2', 'een', 'box.x', 'SECRETgood');
  game.check('s2', 'ONE', 'choose');
  back(game, 's1');
  expect(packsOf(game, 's1')).toEqual(['A']);
  expect(game.state.covered).toEqual({});
  expect(game.messages('s1').at(-1)).toBe('Alles is nog zoals u het achterliet. Nieuw: Taak ONE.');
  expect(game.messages('s4').at(-1)).toBe('Ria is er weer. Welkom terug.');
});

test('a short absence is not mentioned', () => {
  const game = Game.playing(level, 5);
  const before = game.messages('s2').length;
  away(game, 's1');
  game.pass(20);
  back(game, 's1');
  expect(game.messages('s2')).toHaveLength(before);
  expect(game.messages('s1')).toHaveLength(before);
});

test('only absent people can be covered, and only by the coach or after some time', () => {
  const game = Game.playing(level, 5);
  expect(game.try({ type: 'seat.cover', by: 'coach:1', seat: 's1' })).toBe('notNow');
  away(game, 's1');
  expect(game.try({ type: 'seat.cover', by: 's2', seat: 's1' })).toBe('coachOnly');
  expect(game.try({ type: 'hand', by: 's1', up: true })).toBe('noSeat');
});

test('when the substitute in the level is away too, the least busy colleague takes over', () => {
  const game = Game.playing(level, 5);
  away(game, 's2');
  away(game, 's1');
  game.do({ type: 'seat.cover', by: 'coach:1', seat: 's1' });
  expect(packsOf(game, 's2')).toEqual(['B']);
  expect(packsOf(game, 's1')).toEqual([]);
  expect(packsOf(game, 's4')).toContain('A'); // leads nothing
});

test('the last two people also see the notes of the empty chairs, but never both lists', () => {
  const game = Game.playing(level, 3);
  away(game, 's3');
  game.do({ type: 'seat.cover', by: 'coach:1', seat: 's3' });
  expect(game.messages('s1')).toContain('U bent nu met z’n tweeën. U ziet nu ook de briefjes van de collega’s die er niet zijn.');
  expect(mayRead(level, game.state, 's1', 'c') && mayRead(level, game.state, 's2', 'c')).toBe(true);
  expect(holderOfItem(level, game.state, 'list1')).not.toBe(holderOfItem(level, game.state, 'list2'));
  expect(game.state.forAll).not.toContain('list2');
});

test('the last person can read everything', () => {
  const game = Game.playing(level, 1);
  expect(game.view('s1').items.map(item => item.id)).toEqual(['b', 'c', 'd', 'e']);
});

test('a person who leaves permanently is covered at once; a newcomer takes the empty chair', () => {
  const game = Game.playing(level, 4);
  game.do({ type: 'seat.leave', by: 'coach:1', seat: 's2' });
  expect(packsOf(game, 's2')).toEqual([]);
  expect(game.messages('s1')).toContain('Piet is uit het team gegaan.');
  expect(game.view('s1').team.people.map(person => person.seat)).toEqual(['s1', 's3', 's4']);
  game.do({ type: 'seat.add', by: 'coach:1', seat: 's5' });
  expect(packsOf(game, 's5')).toEqual(['B']);
  expect(game.view('s1').team.people.find(person => person.seat === 's5')!.desk).toBe(2);
  expect(game.messages('s5').at(-1)).toBe('De anderen zijn al begonnen. Dat geeft niet. U kunt beginnen met: Taak TWO.');
});

test('a latecomer without an empty chair gets part of the busiest desk, and is told what was found', () => {
  const game = Game.playing(level, 4);
  game.set('s2', 'twee', 'box.y', 'right');
  game.set('s3', 'twee', 'look.z', 'seen');
  expect(packsOf(game, 's1')).toEqual(['A', 'E']);
  game.do({ type: 'seat.add', by: 'coach:1', seat: 's5' });
  expect([packsOf(game, 's1'), packsOf(game, 's5')]).toEqual([['A'], ['E']]);
  expect(game.messages('s5').at(-1)).toBe(
    'De anderen zijn al begonnen. Dat geeft niet. Zij vonden al: Taak TWO. U kunt beginnen met: Taak OPT.',
  );
  expect(game.messages('s1').at(-1)).toBe('Els doet nu ook mee.');
});

test('a latecomer whose own task is not open yet reads that it comes later, and that the line says what to do now', () => {
  const game = Game.playing(level, 4);
  game.do({ type: 'seat.leave', by: 'coach:1', seat: 's3' });
  game.do({ type: 'seat.add', by: 'coach:1', seat: 's5' });
  expect(packsOf(game, 's5')).toContain('C');
  expect(game.messages('s5').at(-1)).toBe(
    'De anderen zijn al begonnen. Dat geeft niet. Uw eigen taak komt straks: Taak THREE. Onderaan staat wat u nu al kunt doen.',
  );
});

test('a latecomer without work left becomes an assistant', () => {
  const game = Game.playing(level, 3);
  game.do({ type: 'seat.add', by: 'coach:1', seat: 's4' });
  expect(game.view('s4').me.assistant).toEqual({ reads: null });
  expect(game.messages('s4').at(-1)).toContain('De anderen zijn al begonnen. Dat geeft niet. Kies wie u wilt helpen.');
  expect(packsOf(game, 's4')).toEqual([]);
});

test('the sixth person in a team is an assistant, and a seventh is refused', () => {
  const game = Game.playing(level, 5);
  game.do({ type: 'seat.add', by: 'coach:1', seat: 's6' });
  expect(game.view('s6').me.assistant).toEqual({ reads: null });
  expect(game.try({ type: 'seat.add', by: 'coach:1', seat: 's7' })).toBe('tooMany');
  expect(game.try({ type: 'seat.add', by: 'coach:1', seat: 's6' })).toBe('taken');
});

test('the assistant views the tools of one colleague, and acts only in common tools', () => {
  const game = Game.playing(level, 6);
  const tools = () => game.view('s6').tools.map(tool => tool.id);
  expect(tools()).not.toContain('een');
  expect(game.try({ type: 'assist.with', by: 's1', seat: 's2' })).toBe('notYou');
  game.do({ type: 'assist.with', by: 's6', seat: 's1' });
  expect(tools()).toContain('een');
  expect(game.view('s6').tools.find(tool => tool.id === 'een')!.parts).toMatchObject({ box: { usable: false } });
  expect(game.view('s6').items.map(item => item.id)).toEqual(['a']);
  expect(game.set('s6', 'een', 'box.x', 'bad')).toBe('notYours');
  expect(game.set('s6', 'vrij', 'free.n', 'some')).toBeNull();
  game.playUntil(state => puzzleStatus(state, 'GATHER') === 'open');
  expect(game.set('s6', 'bord', 'names.k', 'four')).toBeNull();
  expect(game.view('s6').puzzles.find(puzzle => puzzle.id === 'GATHER')!.steps[0]!.mayCheck).toBe(true);
});

test('before the start a changed team is dealt again', () => {
  const game = new Game(level, 5);
  game.do({ type: 'seat.leave', by: 'coach:1', seat: 's3' });
  expect(packsOf(game, 's1')).toEqual(['A', 'E']);
  expect(game.state.seats.map(seat => [seat.id, seat.number])).toEqual([
    ['s1', 1],
    ['s2', 2],
    ['s4', 3],
    ['s5', 4],
  ]);
  game.do({ type: 'seat.add', by: 'coach:1', seat: 's3' });
  expect(packsOf(game, 's1')).toEqual(['A']);
  expect(packsOf(game, 's3')).toEqual(['E']);
});

test('a question for somebody who left goes to the person who has the note now', () => {
  const game = Game.playing(level, 5);
  game.do({ type: 'ask', by: 's1', to: 's2', puzzle: 'ONE' });
  away(game, 's2');
  game.do({ type: 'seat.cover', by: 'coach:1', seat: 's2' });
  expect(game.state.asks[0]!.to).toBe('s4'); // with Anna only one person would have a hand in TWO
  expect(game.view('s4').lines.now).toMatchObject({ kind: 'asked', go: { to: 'ask', ask: 0 } });
});

test('a team that everybody left before the start waits for newcomers', () => {
  const game = new Game(level, 1);
  game.do({ type: 'seat.leave', by: 'clock', seat: 's1' });
  expect(game.state.phase).toBe('briefing');
  game.do({ type: 'seat.add', by: 'clock', seat: 's2' });
  expect(new Set(Object.values(game.state.holds))).toEqual(new Set(['s2']));
  game.do({ type: 'briefing.ready', by: 's2' });
  expect(game.state.phase).toBe('playing');
});

test('a double that turns out to be the same person gives its tasks to their seat, and nothing is said', () => {
  const game = Game.playing(level, 4);
  game.do({ type: 'seat.add', by: 'clock', seat: 's5' });
  expect(game.messages('s2').at(-1)).toContain('doet');
  const messages = game.messages('s2').length;
  game.do({ type: 'seat.leave', by: 'clock', seat: 's5', same: 's1' });
  expect(packsOf(game, 's5')).toEqual([]);
  expect(game.state.seats.find(seat => seat.id === 's5')).toMatchObject({ left: true, own: [] });
  expect(game.state.seats.flatMap(seat => seat.own).toSorted()).toEqual(Object.keys(game.state.holds).toSorted());
  expect(game.messages('s2')).toHaveLength(messages - 1); // that the double came is not told any more either
  expect(game.view('s2').team.people.map(person => person.seat)).toEqual(['s1', 's2', 's3', 's4']);
});
