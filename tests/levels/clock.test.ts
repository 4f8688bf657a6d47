import { expect, test } from 'vitest';
import { nextDeadline } from '../../shared/game/due.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { Game, START, toyLevel } from './toy/play.ts';

const level = toyLevel();
const coach = 'coach:1';
/** Performs everything that is due, until a game time in minutes. */
function playTo(game: Game, minute: number): Game {
  const until = game.state.clock.startedAt! + game.state.clock.stoppedMs + minute * 60_000;
  for (let due = nextDeadline(level, game.state); due !== null && due <= until; due = nextDeadline(level, game.state)) {
    game.at = due;
    expect(game.tick()).toBeNull();
  }
  game.at = until;
  return game;
}

test('nothing is due before the start, in a pause or after the end', () => {
  const game = new Game(level, 3);
  expect(nextDeadline(level, game.state)).toBeNull();
  expect(game.tick()).toBe('notNow');
  for (const seat of ['s1', 's2', 's3']) game.do({ type: 'briefing.ready', by: seat });
  expect(nextDeadline(level, game.state)).toBe(START + 180_000); // the first offer of a hint
  game.do({ type: 'pause', by: coach });
  expect(nextDeadline(level, game.state)).toBeNull();
});

test('a pause stops game time and postpones deadlines', () => {
  const game = Game.playing(level, 3).pass(10);
  game.do({ type: 'pause', by: coach });
  expect(game.set('s1', 'een', 'box.x', 'bad')).toBe('notNow');
  game.pass(600);
  expect(game.view('s1').clock).toMatchObject({ running: false, gameMs: 10_000, pausedBy: 'coach' });
  game.do({ type: 'resume', by: coach });
  expect(nextDeadline(level, game.state)).toBe(START + 780_000);
  expect(game.pass(5).view('s1').clock).toMatchObject({ running: true, gameMs: 15_000, pausedBy: null });
});

test('two players together can pause and resume; one alone cannot, nor against the coach', () => {
  const game = Game.playing(level, 3);
  game.do({ type: 'pause.want', by: 's1', want: true });
  game.do({ type: 'pause.want', by: 's1', want: true });
  expect(game.state.phase).toBe('playing');
  game.do({ type: 'pause.want', by: 's1', want: false });
  game.do({ type: 'pause.want', by: 's2', want: true });
  expect(game.state.phase).toBe('playing');
  game.do({ type: 'pause.want', by: 's1', want: true });
  expect(game.state).toMatchObject({ phase: 'paused', wantPause: [], clock: { pausedBy: 'players' } });
  expect(game.messages('s3').at(-1)).toBe('Het is even pauze. De klok staat stil.');
  game.do({ type: 'pause.want', by: 's3', want: true });
  game.do({ type: 'pause.want', by: 's2', want: true });
  expect(game.state.phase).toBe('playing');
  game.do({ type: 'pause', by: coach });
  expect(game.try({ type: 'pause.want', by: 's1', want: true })).toBe('notNow');
});

test('the clock stops when nobody is here, and continues with the first who returns', () => {
  const game = Game.playing(level, 3).pass(20);
  game.do({ type: 'nobody.here', by: 'clock' });
  game.pass(3600);
  expect(game.try({ type: 'nobody.here', by: 'clock' })).toBe('notNow');
  game.do({ type: 'somebody.here', by: 'clock' });
  expect(game.view('s1').clock).toMatchObject({ running: true, gameMs: 20_000 });
  game.do({ type: 'pause', by: coach });
  expect(game.try({ type: 'somebody.here', by: 'clock' })).toBe('notNow');
});

test('the time of a crash does not count', () => {
  const game = Game.playing(level, 3).pass(300);
  game.do({ type: 'clock.resume', by: 'clock', gapMs: 240_000 });
  expect(game.view('s1').clock.gameMs).toBe(60_000);
  game.do({ type: 'clock.resume', by: 'clock', gapMs: 999_999_999 });
  expect(game.view('s1').clock.gameMs).toBe(0);
});

test('the last minutes are announced once each, and at 0 the clock stops for the dialog', () => {
  const game = playTo(Game.playing(level, 3), 60);
  expect(game.messages('s1').filter(text => text.startsWith('Nog'))).toEqual(['Nog 10.', 'Nog 5.']);
  expect(game.state.phase).toBe('deciding');
  expect(game.view('s1').deciding).toEqual({ say: 'Het is tijd.', more: 'Nog 10 minuten', choose: 'Kiezen' });
  expect(game.pass(500).view('s1').clock).toMatchObject({ running: false, leftMs: 0 });
  expect(game.set('s1', 'een', 'box.x', 'bad')).toBe('notNow');
});

test('more time can be requested at least ten times, and the last minutes are announced again', () => {
  const game = Game.playing(level, 3);
  for (let n = 0; n < 11; n++) {
    playTo(game, 60 + n * 10);
    expect(game.state.phase).toBe('deciding');
    game.do({ type: 'time.answer', by: 's2', more: true });
    expect(game.view('s1').clock.leftMs).toBe(600_000);
  }
  expect(game.try({ type: 'time.answer', by: 's1', more: true })).toBe('alreadyDone'); // s2 answered a moment before
  expect(game.messages('s1').filter(text => text === 'Nog 5.')).toHaveLength(11);
});

test('deciding when time is up leaves only the last puzzle, which can still be played', () => {
  const game = playTo(Game.playing(level, 5), 60);
  game.do({ type: 'time.answer', by: 's1', more: false });
  expect(['ONE', 'TWO', 'GATHER', 'END'].map(id => puzzleStatus(game.state, id))).toEqual([
    'skipped',
    'skipped',
    'skipped',
    'open',
  ]);
  expect(game.state.given).toEqual([]);
  expect(game.state.tools.brief).toMatchObject({ 'cards.pile': 'laid' }); // the last puzzle has what it needs
  expect(game.view('s1').clock.limited).toBe(false);
  game.playUntil(state => state.phase === 'reveal');
  expect(game.view('s1').reveal!.ending).toEqual(['U koos Linde.']);
  expect(game.view('s1').reveal!.pages[0]!.lines).toEqual(['Overgeslagen.']);
});

test('a coach can add and remove time, down to one minute, and switch the clock off', () => {
  const game = Game.playing(level, 3).pass(60);
  game.do({ type: 'clock.add', by: coach, minutes: 5 });
  expect(game.view('s1').clock.leftMs).toBe(64 * 60_000);
  game.do({ type: 'clock.add', by: coach, minutes: -60 });
  game.do({ type: 'clock.add', by: coach, minutes: -60 });
  expect(game.view('s1').clock.leftMs).toBe(60_000);
  game.do({ type: 'clock.off', by: coach });
  expect(game.view('s1').clock).toMatchObject({ limited: false, leftMs: null });
  expect(game.try({ type: 'clock.add', by: coach, minutes: 5 })).toBe('notNow');
  expect(game.try({ type: 'pause', by: 's1' })).toBe('coachOnly');
});

test('a coach can switch the clock on again with the earlier limit, and everybody is told', () => {
  const game = Game.playing(level, 3).pass(60);
  game.do({ type: 'clock.add', by: coach, minutes: 5 });
  game.do({ type: 'clock.off', by: coach });
  game.pass(600).do({ type: 'clock.on', by: coach });
  expect(game.view('s1').clock).toMatchObject({ limited: true, running: true, leftMs: 54 * 60_000 });
  expect(game.messages('s2').slice(-2)).toEqual(['De klok is uit. Neem rustig de tijd.', 'De klok is weer aan.']);
  expect(game.state.desk.log.at(-1)).toMatchObject({ what: 'coachClockOn', by: coach });
});

test('with a number of minutes the clock starts from now, and later warnings are announced, even if for the second time', () => {
  const game = playTo(Game.playing(level, 3), 52);
  game.do({ type: 'clock.off', by: coach });
  game.pass(60).do({ type: 'clock.on', by: coach, minutes: 12 });
  expect(game.view('s1').clock.leftMs).toBe(12 * 60_000);
  playTo(game, 65);
  expect(game.messages('s1').filter(text => text.startsWith('Nog'))).toEqual(['Nog 10.', 'Nog 10.', 'Nog 5.']);
  expect(game.state.phase).toBe('deciding');
});

test('a team past the earlier limit gets a minute, not an immediate end', () => {
  const game = Game.playing(level, 3, { minutes: 60 });
  game.do({ type: 'clock.off', by: coach });
  playTo(game, 90).do({ type: 'clock.on', by: coach });
  expect(game.view('s1').clock.leftMs).toBe(60_000);
});

test('a team that never had a limit gets the level’s, also in a pause and before the start', () => {
  const game = Game.playing(level, 3, { minutes: null }).pass(600);
  game.do({ type: 'pause', by: coach });
  game.pass(600).do({ type: 'clock.on', by: coach });
  expect(game.view('s1').clock).toMatchObject({ running: false, leftMs: 50 * 60_000 });
  const reading = new Game(level, 3, { minutes: null });
  reading.do({ type: 'clock.on', by: coach, minutes: 45 });
  expect(reading.view('s1').briefing!.minutes).toBe(45);
});

test('the clock cannot be switched on when it is on, when time is up, or by a player', () => {
  const game = Game.playing(level, 5);
  expect(game.try({ type: 'clock.on', by: coach })).toBe('clockOn');
  playTo(game, 60);
  expect(game.try({ type: 'clock.on', by: coach })).toBe('clockOn');
  game.do({ type: 'time.answer', by: 's1', more: false });
  expect(game.try({ type: 'clock.on', by: coach, minutes: 5 })).toBe('lapsed');
  expect(game.try({ type: 'clock.on', by: 's1' })).toBe('coachOnly');
});

test('extra time from a coach closes the dialog at 0', () => {
  const game = playTo(Game.playing(level, 3), 60);
  game.do({ type: 'clock.add', by: coach, minutes: 5 });
  expect(game.state.phase).toBe('playing');
  expect(game.view('s1').clock.leftMs).toBe(300_000);
});

test('before the start a team can choose to play without a clock, and undo that', () => {
  const game = new Game(level, 3);
  game.do({ type: 'clock.choose', by: 's1', limit: false });
  expect(game.view('s2').briefing!.minutes).toBeNull();
  game.do({ type: 'clock.choose', by: 's2', limit: true });
  expect(game.view('s2').briefing!.minutes).toBe(60);
  for (const seat of ['s1', 's2', 's3']) game.do({ type: 'briefing.ready', by: seat });
  expect(game.try({ type: 'clock.choose', by: 's1', limit: false })).toBe('notNow');
});

test('where the coach decides about the clock, a team cannot choose', () => {
  const game = new Game(level, 3, { coachClock: true });
  expect(game.view('s1').briefing!.choosesClock).toBe(false);
  expect(game.try({ type: 'clock.choose', by: 's1', limit: false })).toBe('notNow');
  expect(game.view('s1').briefing!.minutes).toBe(60);
});

test("the story's day is spread over the time, slows down when time is added, and never runs back", () => {
  const game = Game.playing(level, 3);
  const story = () => game.view('s1').clock.story;
  expect(story()).toEqual({ minute: 540, perGameMinute: 8, end: 1020 });
  game.pass(1800);
  expect(story().minute).toBeCloseTo(780);
  game.do({ type: 'clock.add', by: coach, minutes: 30 });
  expect(story()).toMatchObject({ minute: 780, perGameMinute: 4 });
  game.do({ type: 'clock.off', by: coach });
  expect(story()).toMatchObject({ minute: 780, perGameMinute: 0 });
  game.pass(1800).do({ type: 'clock.on', by: coach });
  expect(story()).toMatchObject({ minute: 780, perGameMinute: 8 });
});

test('without a limit the story’s day follows the progress', () => {
  const game = Game.playing(level, 3, { minutes: null });
  expect(nextDeadline(level, game.state)).toBe(START + 180_000);
  expect(game.pass(3000).view('s1').clock.story.minute).toBe(540);
  let last = 540;
  game.playUntil(state => {
    const { minute } = game.view('s1').clock.story;
    expect(minute).toBeGreaterThanOrEqual(last);
    last = minute;
    return state.phase === 'reveal';
  });
  expect(game.view('s1').clock.story.minute).toBe(1020);
});
