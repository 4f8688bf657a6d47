import { expect, test } from 'vitest';
import { puzzleStatus, stepStatus } from '../../shared/game/status.ts';
import { Game, toyLevel } from './toy/play.ts';
import { toyFiles } from './toy/source.ts';

const level = toyLevel();
const playing = (players = 5) => Game.playing(level, players);
const ruleOf = (game: Game) => game.events.flatMap(event => (event.type === 'puzzle.notYet' ? [event.rule] : []));

test('the game begins when everybody who is here is ready', () => {
  const game = new Game(level, 3);
  game.do({ type: 'briefing.ready', by: 's1' });
  game.do({ type: 'briefing.ready', by: 's2' });
  expect(game.state.phase).toBe('briefing');
  expect(game.try({ type: 'tool.act', by: 's1', tool: 'een', action: { type: 'set', field: 'box.x', to: 'bad' } })).toBe(
    'notNow',
  );
  game.do({ type: 'seat.away', by: 'clock', seat: 's3' });
  expect(game.state.phase).toBe('playing');
  expect(game.state.clock.startedAt).toBe(game.at);
});

test('puzzles without needs open at the start, the others when their needs are finished', () => {
  const game = playing();
  expect(['ONE', 'TWO', 'THREE', 'OPT', 'GATHER'].map(id => puzzleStatus(game.state, id))).toEqual([
    'open',
    'open',
    'locked',
    'open',
    'locked',
  ]);
  game.set('s1', 'een', 'box.x', 'SECRETgood');
  game.check('s1', 'ONE', 'choose');
  expect(puzzleStatus(game.state, 'ONE')).toBe('solved');
  expect(puzzleStatus(game.state, 'THREE')).toBe('open');
  expect(game.state.given).toEqual(['given']);
});

test('a team of three skips the optional puzzle, and it is not counted', () => {
  const game = playing(3);
  expect(puzzleStatus(game.state, 'OPT')).toBe('skipped');
  expect(game.view('s1').puzzles.map(puzzle => puzzle.id)).not.toContain('OPT');
  expect(playing(4).view('s1').progress.total - game.view('s1').progress.total).toBe(1);
});

test('a button is disabled until something is chosen, and says why; no try is counted', () => {
  const game = playing();
  expect(game.check('s1', 'ONE', 'choose')).toBe('notReady');
  expect(game.view('s1').puzzles[0]!.steps[0]).toMatchObject({ off: 'Kies eerst.', mayCheck: false });
  game.set('s1', 'een', 'box.x', 'bad');
  expect(game.view('s1').puzzles[0]!.steps[0]).toMatchObject({ off: null, mayCheck: true });
});

test('the first matching rule is shown, counted and remembered as a wrong idea', () => {
  const game = playing();
  game.set('s1', 'een', 'box.x', 'bad');
  game.check('s1', 'ONE', 'choose');
  expect(ruleOf(game)).toEqual([0]);
  expect(game.view('s1').puzzles[0]!.steps[0]!.notYet).toEqual({ say: 'SECRET-rule-bad', tries: 1 });
  expect(game.state.ideas).toEqual({ 'ONE.steps.0.notYet.0': 1 });
  game.set('s1', 'een', 'box.x', 'odd');
  game.check('s1', 'ONE', 'choose');
  expect(ruleOf(game)).toEqual([2]);
});

test('a rule for the third try is not shown earlier', () => {
  const game = playing();
  game.set('s1', 'een', 'box.x', 'worse');
  game.check('s1', 'ONE', 'choose');
  expect(ruleOf(game)).toEqual([2]);
  game.check('s1', 'ONE', 'choose');
  game.check('s1', 'ONE', 'choose');
  game.do({ type: 'look.answer', by: 's2', puzzle: 'ONE', step: 'choose', agree: true });
  expect(ruleOf(game)).toEqual([1]);
});

test('after two failed checks a colleague with information is asked to look, and sees the choices', () => {
  const game = playing();
  game.set('s1', 'een', 'box.x', 'bad');
  game.check('s1', 'ONE', 'choose');
  game.check('s1', 'ONE', 'choose');
  expect(game.view('s2').tools.map(tool => tool.id)).not.toContain('een');
  game.check('s1', 'ONE', 'choose');
  expect(stepStatus(game.state, 'ONE', 'choose')).toBe('looking');
  expect(game.view('s2').tools.find(tool => tool.id === 'een')!.parts).toMatchObject({ box: { usable: false } });
  expect(game.view('s2').lines.now).toMatchObject({ kind: 'look', go: { to: 'tool', tool: 'een' } });
  expect(game.view('s4').tools.map(tool => tool.id)).not.toContain('een');
  expect(game.try({ type: 'look.answer', by: 's1', puzzle: 'ONE', step: 'choose', agree: true })).toBe('notYou');
  expect(game.try({ type: 'look.answer', by: 's4', puzzle: 'ONE', step: 'choose', agree: true })).toBe('notYou');
  game.do({ type: 'look.answer', by: 's2', puzzle: 'ONE', step: 'choose', agree: true });
  expect(ruleOf(game)).toEqual([0]);
});

test('"something else" costs no try, is reported to the asker, and lets the next check through', () => {
  const game = playing();
  game.set('s1', 'een', 'box.x', 'bad');
  for (let n = 0; n < 3; n++) game.check('s1', 'ONE', 'choose');
  game.do({ type: 'look.answer', by: 's3', puzzle: 'ONE', step: 'choose', agree: false });
  expect(game.state.puzzles.ONE!.context.tries.choose).toBe(2);
  expect(game.messages('s1').at(-1)).toBe('De Agenda (Anna) ziet iets anders. Praat er even over.');
  game.check('s1', 'ONE', 'choose');
  expect(ruleOf(game)).toEqual([0]);
});

test('an unanswered look continues automatically after 30 seconds', () => {
  const game = playing();
  game.set('s1', 'een', 'box.x', 'bad');
  for (let n = 0; n < 3; n++) game.check('s1', 'ONE', 'choose');
  expect(game.pass(29).tick()).toBe('tooSoon');
  expect(game.pass(1).tick()).toBeNull();
  expect(ruleOf(game)).toEqual([0]);
});

test('a check continues at once when nobody is left to look', () => {
  const game = playing();
  game.set('s1', 'een', 'box.x', 'bad');
  for (let n = 0; n < 3; n++) game.check('s1', 'ONE', 'choose');
  game.do({ type: 'seat.away', by: 'clock', seat: 's2' });
  expect(stepStatus(game.state, 'ONE', 'choose')).toBe('looking');
  game.do({ type: 'seat.away', by: 'clock', seat: 's3' });
  expect(ruleOf(game)).toEqual([0]);
});

test('a step without a button checks automatically, and applies the fix of a rule', () => {
  const game = playing();
  game.set('s2', 'twee', 'box.y', 'trap');
  expect(ruleOf(game)).toEqual([0]);
  expect(game.state.tools.twee).toMatchObject({ 'box.y': 'none' });
  game.set('s2', 'twee', 'box.y', 'right');
  game.set('s3', 'twee', 'look.z', 'seen');
  expect(puzzleStatus(game.state, 'TWO')).toBe('solved');
});

test('a rule without a fix applies only after an action, and precedes a rule with one', () => {
  const files = toyFiles();
  const [mends] = files['puzzles/TWO.json'].steps[0].notYet;
  const { gives: _, ...speaks } = mends;
  files['puzzles/TWO.json'].steps[0].notYet = [speaks, mends];
  const game = Game.playing(toyLevel(files), 5);
  game.set('s2', 'twee', 'box.y', 'trap');
  expect([ruleOf(game), game.state.tools.twee]).toEqual([[0], expect.objectContaining({ 'box.y': 'trap' })]);
  game.do({ type: 'chat.send', by: 's1', text: 'text1' });
  expect([ruleOf(game), game.state.tools.twee]).toEqual([[], expect.objectContaining({ 'box.y': 'trap' })]);
});

test('parts belong to those whom the level names, open with their step, and stay readable when it is solved', () => {
  const game = playing();
  expect(game.set('s1', 'twee', 'box.y', 'right')).toBe('notYours');
  expect(game.set('s3', 'drie', 'first.p', 'yes')).toBe('closed');
  expect(game.try({ type: 'tool.act', by: 's2', tool: 'twee', action: { type: 'reset', field: 'box.y' } })).toBe('notYours');
  expect(game.try({ type: 'tool.act', by: 's1', tool: 'een', action: { type: 'dance' } })).toBe('badCommand');
  expect(game.try({ type: 'tool.act', by: 's1', tool: 'nope', action: { type: 'set' } })).toBe('unknown');
  expect(game.set('s1', 'een', 'box.x', 'nope')).toBe('unknown');
  game.playUntil(state => puzzleStatus(state, 'ONE') === 'solved');
  expect(game.set('s1', 'een', 'box.x', 'bad')).toBe('alreadyDone');
  expect(game.view('s1').tools.find(tool => tool.id === 'een')!.parts).toMatchObject({ box: { usable: false, done: true } });
});

test('hints become available over time: the first at once, the second after 60 s, the third after 120 s', () => {
  const game = playing();
  const hint = (by: string) => game.try({ type: 'hint.take', by, puzzle: 'ONE', step: 'choose' });
  const seen = () => game.view('s1').puzzles[0]!.steps[0]!.hints;
  expect(seen()).toEqual({ given: [], total: 3, nextAtMs: 0, offered: false });
  expect(hint('s4')).toBe('notYours');
  expect(hint('s1')).toBeNull();
  expect(seen()).toEqual({ given: ['SECRET-hint-one-1'], total: 3, nextAtMs: 60_000, offered: false });
  game.pass(59);
  expect(hint('s1')).toBe('tooSoon');
  game.pass(1);
  expect(hint('s2')).toBeNull();
  expect(hint('s1')).toBe('tooSoon');
  game.pass(60);
  expect(hint('s1')).toBeNull();
  expect(seen()).toMatchObject({ nextAtMs: null });
  expect(hint('s1')).toBe('unknown');
});

test('a coach may give a hint at any time, and the people of the puzzle are told', () => {
  const game = playing();
  game.do({ type: 'hint.give', by: 'coach:1', puzzle: 'ONE', step: 'choose' });
  game.do({ type: 'hint.give', by: 'coach:1', puzzle: 'ONE', step: 'choose' });
  expect(game.view('s1').puzzles[0]!.steps[0]!.hints.given).toHaveLength(2);
  expect(game.messages('s1').at(-1)).toBe('De coach geeft een hint bij Taak ONE.');
  expect(game.messages('s4')).not.toContain('De coach geeft een hint bij Taak ONE.');
  expect(game.try({ type: 'hint.give', by: 's1', puzzle: 'ONE', step: 'choose' })).toBe('coachOnly');
});

test('a hint is offered once, after three minutes without progress', () => {
  const game = playing();
  expect(game.pass(179).tick()).toBe('tooSoon');
  expect(game.pass(1).tick()).toBeNull();
  expect(game.view('s1').puzzles[0]!.steps[0]!.hints).toMatchObject({ given: [], offered: true });
  expect(game.pass(200).tick()).toBe('tooSoon');
});

test('a filler disappears when the puzzle that it bridges opens', () => {
  const game = playing().playUntil(state => puzzleStatus(state, 'ONE') === 'solved');
  expect(puzzleStatus(game.state, 'FILL')).toBe('open');
  for (const id of ['TWO', 'THREE', 'OPT']) game.do({ type: 'puzzle.skip', by: 'coach:1', puzzle: id });
  expect(puzzleStatus(game.state, 'FILL')).toBe('skipped');
  expect(puzzleStatus(game.state, 'GATHER')).toBe('open');
});

test('a puzzle that a coach skips still gives what others need', () => {
  const game = playing();
  game.do({ type: 'puzzle.skip', by: 'coach:1', puzzle: 'ONE' });
  expect(game.state.given).toContain('given');
  expect(game.try({ type: 'puzzle.skip', by: 'coach:1', puzzle: 'ONE' })).toBe('alreadyDone');
  expect(game.try({ type: 'puzzle.skip', by: 's1', puzzle: 'TWO' })).toBe('coachOnly');
});

test('a tie leads to a new vote, and a person who leaves neither blocks a vote nor keeps a tie', () => {
  const game = playing(4).playUntil(state => puzzleStatus(state, 'END') === 'open');
  const vote = (by: string, first: string) => game.do({ type: 'tool.act', by, tool: 'stem', action: { type: 'vote', first } });
  vote('s1', 'linde');
  vote('s2', 'wilg');
  vote('s3', 'linde');
  vote('s4', 'wilg');
  expect(game.state.tools.stem).toMatchObject({ round: 2, votes: {} });
  vote('s1', 'linde');
  vote('s2', 'wilg');
  vote('s3', 'linde');
  expect(stepStatus(game.state, 'END', 'vote')).toBe('idle');
  game.do({ type: 'seat.away', by: 'clock', seat: 's4' });
  expect(stepStatus(game.state, 'END', 'vote')).toBe('done');
  expect(game.messages('s1')).toContain('Het wordt Linde.');
});

test('the coach can decide in the coach’s part, and only there', () => {
  const game = playing(4).playUntil(state => puzzleStatus(state, 'END') === 'open');
  expect(game.try({ type: 'tool.act', by: 's1', tool: 'stem', action: { type: 'decide', option: 'wilg' } })).toBe('notYours');
  expect(game.try({ type: 'decide', by: 's1', option: 'wilg' })).toBe('coachOnly');
  game.do({ type: 'decide', by: 'coach:1', option: 'wilg' });
  expect(stepStatus(game.state, 'END', 'vote')).toBe('done');
});

test.each([6, 5, 4, 3, 2, 1])('the solutions lead %i people to the debrief', players => {
  const game = playing(players).playUntil(state => state.phase === 'debrief');
  expect(game.state.choice.chosen).toBe('linde');
});
