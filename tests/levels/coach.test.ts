import { expect, test } from 'vitest';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import { replay } from '../../shared/game/replay.ts';
import type { CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { realLevel } from './support/readLevel.ts';
import { Game, toyLevel } from './toy/play.ts';

const level = toyLevel();
const playing = (players = 5, options = {}) => Game.playing(level, players, options);
const coach = (game: Game, command: CoachTeamCommand, by = 'coach:1') => game.try({ by, ...command });
const said = (game: Game, seat: string) => game.messages(seat).at(-1);
const hintsOf = (game: Game, seat: string) => game.view(seat).puzzles.find(one => one.id === 'ONE')!.steps[0]!.hints.given;
const team = (game: Game) => projectTeam(level, game.state, game.context(), 'nl');
const ONE = { puzzle: 'ONE', step: 'choose' };

test('a prepared hint is given once, however often it is requested, with the hints before it', () => {
  const game = playing();
  expect(coach(game, { type: 'hint.give', ...ONE, number: 2 })).toBe(null);
  expect(hintsOf(game, 's1')).toHaveLength(2);
  const { messages } = game.state;
  expect(coach(game, { type: 'hint.give', ...ONE, number: 1 })).toBe(null);
  expect(coach(game, { type: 'hint.give', ...ONE, number: 2 }, 'coach:2')).toBe(null);
  expect(hintsOf(game, 's1')).toHaveLength(2);
  expect(game.state.messages).toEqual(messages);
});

test('a hint for a finished puzzle is refused, and goes to no other puzzle', () => {
  const game = playing();
  game.set('s1', 'een', 'box.x', 'SECRETgood');
  game.check('s1', 'ONE', 'choose');
  expect(coach(game, { type: 'hint.give', ...ONE, number: 1 })).toBe('alreadyDone');
  expect(coach(game, { type: 'hint.own', puzzle: 'ONE', text: 'x' })).toBe('alreadyDone');
});

test('a hint to one person is visible only to that person', () => {
  const game = playing();
  coach(game, { type: 'hint.give', ...ONE, number: 1, to: 's2' });
  expect([hintsOf(game, 's1'), hintsOf(game, 's2')].map(hints => hints.length)).toEqual([0, 1]);
  expect(said(game, 's2')).toContain('geeft u een hint');
  game.texts.set('own', 'Kijk nog eens naar het briefje.');
  coach(game, { type: 'hint.own', puzzle: 'ONE', text: 'own', to: 's2' });
  expect(game.messages('s1')).not.toContain('Kijk nog eens naar het briefje.');
  expect(said(game, 's2')).toBe('Kijk nog eens naar het briefje.');
  expect(game.view('s2').messages.at(-1)).toMatchObject({ from: 'coach', act: 'hint', puzzle: 'ONE', by: 'Ans', mine: true });
});

test('the words of a prepared hint come with the message, to everybody who is told and to nobody else', () => {
  const game = playing();
  const told = (seat: string) => game.view(seat).messages.findLast(message => message.act === 'hint')?.hint;
  coach(game, { type: 'hint.give', ...ONE, number: 2 });
  expect(told('s1')).toEqual({ step: 'choose', number: 2, say: 'SECRET-hint-one-2' });
  expect(told('s4')).toBeUndefined();
  game.pass(5);
  coach(game, { type: 'hint.give', ...ONE, number: 3, to: 's4' }); // who has no part in it sees no steps of it
  expect(game.view('s4').puzzles.find(one => one.id === 'ONE')!.steps).toEqual([]);
  expect(told('s4')).toEqual({ step: 'choose', number: 3, say: 'SECRET-hint-one-3' });
  expect(told('s1')!.number).toBe(2);
  game.pass(5);
  game.texts.set('own', 'Kijk nog eens.');
  coach(game, { type: 'hint.own', puzzle: 'ONE', text: 'own' });
  expect(told('s1')).toBeUndefined();
});

test('one coach claims a hand, the player reads who is coming, and the other coach is told', () => {
  const game = playing();
  expect(coach(game, { type: 'hand.claim', seat: 's1' })).toBe('notNow');
  game.do({ type: 'hand', by: 's1', up: true, puzzle: 'ONE' });
  expect(coach(game, { type: 'hand.claim', seat: 's1' })).toBe(null);
  expect(said(game, 's1')).toBe('Coach Ans komt eraan.');
  expect(said(game, 's2')).not.toContain('Ans');
  expect(game.view('s2').team.people[0]).toMatchObject({ hand: true, handClaimed: 'Ans' });
  expect(coach(game, { type: 'hand.claim', seat: 's1' })).toBe(null);
  expect(coach(game, { type: 'hand.claim', seat: 's1' }, 'coach:2')).toBe('taken');
  coach(game, { type: 'hand.seen', seat: 's1' });
  expect(game.state.seats[0]).toMatchObject({ hand: false, claim: null, about: null });
  expect(said(game, 's1')).toBe('Coach Ans komt eraan.'); // and no more: they have spoken by now
  game.do({ type: 'hand', by: 's2', up: true });
  coach(game, { type: 'hand.seen', seat: 's2' });
  expect(said(game, 's2')).toBe('De coach heeft uw hand gezien.');
});

test('a coach can solve a puzzle with its solution, in any state that players left it', () => {
  const game = playing();
  game.set('s1', 'een', 'box.x', 'bad');
  coach(game, { type: 'puzzle.solve', puzzle: 'ONE' });
  expect(puzzleStatus(game.state, 'ONE')).toBe('solved');
  expect(game.state.given).toContain('given');
  expect(game.state.tools.een).toMatchObject({ 'box.x': 'SECRETgood' });
  expect(puzzleStatus(game.state, 'THREE')).toBe('open');
  expect(game.messages('s3').join()).toContain('De coach lost deze taak voor u op: Taak ONE');
  expect(coach(game, { type: 'puzzle.solve', puzzle: 'GATHER' })).toBe('closed');
});

test('a coach can solve every puzzle of the real level, up to the decision', () => {
  const real = realLevel('de-lege-stoel');
  const game = Game.playing(real, 4);
  for (let n = 0; n < 40 && game.state.phase === 'playing'; n++) {
    const open = [...real.puzzles.keys()].find(id => puzzleStatus(game.state, id) === 'open');
    if (!open) break;
    expect([open, coach(game, { type: 'puzzle.solve', puzzle: open })]).toEqual([open, null]);
  }
  expect(game.state.phase).toBe('reveal');
  expect(game.state.choice.chosen).not.toBeNull();
});

test('a reopened puzzle starts over, and what it gave stays', () => {
  const game = playing();
  coach(game, { type: 'hint.give', ...ONE, number: 1 });
  coach(game, { type: 'puzzle.solve', puzzle: 'ONE' });
  expect(coach(game, { type: 'puzzle.reopen', puzzle: 'ONE' })).toBe(null);
  expect(puzzleStatus(game.state, 'ONE')).toBe('open');
  expect(game.state.tools.een).toMatchObject({ 'box.x': 'none' });
  expect(game.state.given).toContain('given');
  expect(hintsOf(game, 's1')).toHaveLength(1);
  expect(coach(game, { type: 'puzzle.reopen', puzzle: 'ONE' })).toBe('alreadyDone');
});

test('a skip can be undone for half a minute, and what others did meanwhile stays', () => {
  const game = playing();
  coach(game, { type: 'puzzle.skip', puzzle: 'ONE' });
  const undo = team(game).undo!;
  expect(undo).toMatchObject({ act: game.state.seq, until: game.at + 30_000, text: 'sloeg deze taak over: Taak ONE' });
  game.pass(10);
  game.do({ type: 'chat.send', by: 's3', text: 'hallo' });
  game.set('s2', 'twee', 'box.y', 'right');
  expect(game.undo()).toBe(null);
  expect([puzzleStatus(game.state, 'ONE'), puzzleStatus(game.state, 'THREE')]).toEqual(['open', 'locked']);
  expect(game.state.tools.twee).toMatchObject({ 'box.y': 'right' });
  expect(game.state.chat).toHaveLength(1);
  expect(said(game, 's1')).toBe('De coach draait dat terug. U kunt gewoon verder.');
  expect(game.view('s1').clock.gameMs).toBe(10_000);
  expect(replay(level, game.journal)).toEqual(game.state);
  game.pass(1);
  coach(game, { type: 'puzzle.skip', puzzle: 'TWO' });
  game.pass(30);
  expect(team(game).undo).toBe(null);
});

test('two acts can be undone in reverse order', () => {
  const game = playing();
  coach(game, { type: 'puzzle.skip', puzzle: 'ONE' });
  coach(game, { type: 'roles.swap', a: 's2', b: 's3' });
  expect(game.undo()).toBe(null);
  expect([game.state.holds.B, game.state.holds.C]).toEqual(['s2', 's3']);
  expect(puzzleStatus(game.state, 'ONE')).toBe('skipped');
  expect(game.undo()).toBe(null);
  expect(puzzleStatus(game.state, 'ONE')).toBe('open');
  expect(game.undo()).toBe('notNow');
});

test('a team is set back to before a puzzle: puzzles return to their earlier state, chat and people stay', () => {
  const game = playing();
  game.pass(60);
  coach(game, { type: 'puzzle.solve', puzzle: 'ONE' });
  const opened = game.view('s1').clock.gameMs;
  game.pass(120);
  coach(game, { type: 'puzzle.solve', puzzle: 'TWO' });
  coach(game, { type: 'clock.add', minutes: 10 });
  game.do({ type: 'chat.send', by: 's3', text: 'hallo' });
  game.do({ type: 'seat.away', by: 'clock', seat: 's4' });
  const { seq } = game.state;
  expect(game.restart('THREE')).toBe(null);
  expect(game.state.seq).toBe(seq + 1);
  expect(['ONE', 'TWO', 'THREE'].map(id => puzzleStatus(game.state, id))).toEqual(['solved', 'open', 'open']);
  expect(game.state.chat).toHaveLength(1);
  expect(game.state.seats[3]!.away).toBe(true);
  expect(game.view('s1').clock).toMatchObject({ gameMs: opened, leftMs: 70 * 60_000 - opened, running: true });
  expect(said(game, 's1')).toBe('Het team gaat terug naar Taak THREE. Uw chat blijft bewaard.');
  expect(replay(level, game.journal)).toEqual(game.state);
  expect(game.restart('GATHER')).toBe('notNow');
  game.playUntil(state => state.phase === 'debrief');
  expect(game.restart('GATHER')).toBe(null);
  expect(game.state.phase).toBe('playing');
  game.playUntil(state => state.phase === 'debrief');
});

test('a team restarts from the beginning, with the people who are here and their current roles', () => {
  const game = playing();
  game.do({ type: 'seat.leave', by: 'coach:1', seat: 's5' });
  coach(game, { type: 'puzzle.solve', puzzle: 'ONE' });
  expect(game.restart(null)).toBe(null);
  expect(game.state).toMatchObject({ phase: 'briefing', readyToStart: [] });
  expect(game.state.seats.map(seat => seat.id)).toEqual(['s1', 's2', 's3', 's4']);
  expect(new Set(Object.values(game.state.holds)).size).toBe(4);
  game.playUntil(state => state.phase === 'debrief');
  expect(replay(level, game.journal)).toEqual(game.state);
});

test('tasks can be given to another person permanently, and both are told', () => {
  const game = playing();
  coach(game, { type: 'roles.give', from: 's1', to: 's2' });
  expect(game.state.holds.A).toBe('s2');
  game.do({ type: 'seat.away', by: 'clock', seat: 's1' });
  game.do({ type: 'seat.back', by: 'clock', seat: 's1' });
  expect(game.state.holds.A).toBe('s2');
  expect(game.messages('s1')).toContain('Piet doet nu uw taken. Help waar u kunt.');
  expect(game.messages('s2').join()).toContain('U neemt de taken van Ria over.');
  expect(coach(game, { type: 'roles.give', from: 's1', to: 's2' })).toBe('empty');
});

test('a chat line can be removed, and the log says whose it was', () => {
  const game = playing();
  game.texts.set('rude', 'Iets lelijks');
  game.do({ type: 'chat.send', by: 's3', text: 'rude' });
  expect(coach(game, { type: 'chat.remove', line: 1 })).toBe('unknown');
  expect(coach(game, { type: 'chat.remove', line: 0 })).toBe(null);
  expect(game.view('s1').chat).toEqual([]);
  expect(said(game, 's3')).toBe('De coach haalde een bericht van u uit de chat. Vraag gerust waarom.');
  expect(said(game, 's1')).not.toContain('uit de chat');
  expect(coach(game, { type: 'chat.remove', line: 0 })).toBe(null);
  expect(game.messages('s3').filter(text => text.includes('uit de chat'))).toHaveLength(1);
  expect(game.state.desk.log.at(-1)).toMatchObject({ what: 'coachChatRemove', by: 'coach:1', with: { name: 'seat:s3' } });
});

test('the team gathers at the table when called, and a compliment or a silent message has its sender', () => {
  const game = playing();
  coach(game, { type: 'gather' });
  expect(game.view('s1').team.people.every(person => person.place === 'table')).toBe(true);
  coach(game, { type: 'compliment', compliment: 'c2' });
  expect(game.view('s4').messages.at(-1)).toMatchObject({
    text: 'U luistert goed naar elkaar.',
    act: 'compliment',
    from: 'coach',
    by: 'Ans',
  });
  game.texts.set('own', 'Kijk naar de klok.');
  coach(game, { type: 'message', text: 'own', sound: false });
  expect(game.view('s4').messages.at(-1)).toMatchObject({ text: 'Kijk naar de klok.', silent: true, act: 'message' });
  expect(coach(game, { type: 'compliment', compliment: null })).toBe('empty');
});

test('a team is told when the coach ended its game', () => {
  const game = playing();
  expect(coach(game, { type: 'end' })).toBe(null);
  expect(said(game, 's2')).toBe('De coach stopt het spel. U leest nu hoe het verhaal afloopt.');
});

test('the reveal waits for the coach if the session says so', () => {
  const game = playing(5, { holdReveal: true });
  game.playUntil(state => state.phase === 'reveal');
  expect(game.view('s1').reveal).toBe(null);
  expect(game.view('s1').lines.now.text).toContain('De coach gaat zo verder');
  expect(game.try({ type: 'reveal.done', by: 's1' })).toBe('notNow');
  expect(team(game).revealHeld).toBe(true);
  coach(game, { type: 'reveal.open' });
  expect(game.view('s1').reveal!.pages).not.toEqual([]);
  expect(coach(game, { type: 'reveal.open' })).toBe(null);
});

test('in the round everybody speaks once, those who spoke least first', () => {
  const game = playing(3);
  game.playUntil(state => state.phase === 'debrief');
  for (const seat of ['s1', 's1', 's1', 's1', 's2', 's2', 's2'])
    for (let n = 0; n < 3; n++) game.do({ type: 'chat.send', by: seat, text: 'x' });
  const order = [1, 2, 3, 4].map(() => {
    coach(game, { type: 'debrief.speaker' });
    return game.state.debrief.speaker;
  });
  expect(order).toEqual(['s3', 's2', 's1', 's3']);
  coach(game, { type: 'debrief.timer', minutes: 3 });
  expect(team(game).timer).toEqual({ endsAt: game.at + 180_000 });
});

test('a generous session gives hints sooner and hurries nobody in the last minutes; a session may offer none', () => {
  const generous = playing(5, { pace: 'generous' });
  generous.pass(120).tick();
  expect(generous.state.puzzles.ONE!.context.offered.choose).toBe(120_000);
  generous.do({ type: 'hint.take', by: 's1', ...ONE });
  expect(generous.pass(29).try({ type: 'hint.take', by: 's1', ...ONE })).toBe('tooSoon');
  expect(generous.pass(1).try({ type: 'hint.take', by: 's1', ...ONE })).toBe(null);
  const silent = playing(5, { autoHints: false });
  silent.pass(900).tick();
  expect(silent.state.puzzles.ONE!.context.offered).toEqual({});
});

test('the coach sees who works on what, each person’s last action, and repeated wrong tries', () => {
  const game = playing();
  game.pass(30);
  game.set('s1', 'een', 'box.x', 'bad');
  game.check('s1', 'ONE', 'choose');
  game.check('s1', 'ONE', 'choose');
  const seen = team(game);
  expect(seen.where[0]).toEqual({ seat: 's1', puzzle: 'ONE', sinceMs: 30_000 });
  expect(seen.puzzles.find(one => one.id === 'ONE')).toMatchObject({
    sameTry: 2,
    tries: [{ say: 'SECRET-rule-bad', times: 2, by: 'Ria', atMs: 30_000 }],
  });
  expect(game.state.seats[0]!.act).toMatchObject({ at: game.at, what: 'checked' });
  expect(seen.progress.expected).toBeCloseTo(0.5 / 60);
  expect(seen.touchedAt).toBe(null);
  coach(game, { type: 'gather' });
  expect(team(game).touchedAt).toBe(game.at);
});
