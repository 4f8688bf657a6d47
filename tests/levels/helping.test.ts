import { expect, test } from 'vitest';
import { nextMoves } from '../../shared/game/solve.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { Game, toyLevel } from './toy/play.ts';
import { toyFiles } from './toy/source.ts';
import { t } from './toy/words.ts';

const level = toyLevel();
/** The level with a title that is a question itself. */
const asking = () => {
  const files = toyFiles();
  files['puzzles/ONE.json'].title = t('Wie blijft?', 'Who stays?');
  return toyLevel(files);
};
const playing = () => Game.playing(level, 5); // s1 leads ONE; s2 has b and s3 has c, which it needs
const ask = (game: Game, by: string, to: string, puzzle = 'ONE') => game.do({ type: 'ask', by, to, puzzle });
const asksOf = (game: Game, seat: string) => game.view(seat).asks;
const given = (game: Game, seat: string) => asksOf(game, seat).flatMap(one => one.answers.map(answer => answer.text));

test('a question shows its receiver what helps, and the asker only the sentence that was sent', () => {
  const game = playing();
  game.do({ type: 'ask', by: 's1', to: 's2', puzzle: 'ONE' });
  expect(game.view('s2').asks).toEqual([
    {
      id: 0,
      from: 's1',
      to: 's2',
      puzzle: 'ONE',
      asked: true,
      waiting: true,
      need: 'U heeft dit zelf: briefje b.', // the goal names who has the note
      left: 2,
      text: 'Ria vraagt: weet u iets over Taak ONE?',
      helpful: ['b'],
      answers: [],
      thanked: false,
    },
  ]);
  expect(game.view('s3').asks).toEqual([]);
  expect(game.try({ type: 'answer', by: 's2', ask: 0, sentence: 'c.0' })).toBe('notYours');
  expect(game.try({ type: 'answer', by: 's2', ask: 0, sentence: 'b.9' })).toBe('unknown');
  expect(game.try({ type: 'answer', by: 's3', ask: 0, sentence: 'c.0' })).toBe('notYours');
  expect(game.try({ type: 'thank', by: 's1', ask: 0 })).toBe('empty');
  game.do({ type: 'answer', by: 's2', ask: 0, sentence: 'b.1' });
  expect(game.view('s1').asks[0]!.answers).toEqual([{ item: 'briefje b', text: 'SECRET-b-1' }]);
  expect(JSON.stringify(game.view('s1'))).not.toContain('SECRET-b-0');
  expect(game.view('s1').messages.at(-1)).toMatchObject({
    text: 'De Klant (Piet) geeft u een zin uit: briefje b.',
    cue: 'help',
    from: 'person',
    mine: true,
  });
  game.do({ type: 'thank', by: 's1', ask: 0 });
  expect(game.messages('s2').at(-1)).toBe('Ria zegt: dank u.');
});

test('a person without information cannot be asked', () => {
  const game = playing();
  expect(game.try({ type: 'ask', by: 's1', to: 's4', puzzle: 'ONE' })).toBe('nobodyToAsk');
  expect(game.try({ type: 'ask', by: 's1', to: 's1', puzzle: 'ONE' })).toBe('nobodyToAsk');
  expect(game.try({ type: 'ask', by: 's1', to: 's9', puzzle: 'ONE' })).toBe('unknown');
  expect(game.try({ type: 'ask', by: 's1', to: 's2', puzzle: 'NOPE' })).toBe('unknown');
});

test('asking again is a reminder, not a second question', () => {
  const game = playing();
  game.do({ type: 'ask', by: 's1', to: 's2', puzzle: 'ONE' });
  game.do({ type: 'ask', by: 's1', to: 's2', puzzle: 'ONE' });
  expect(game.state.asks).toHaveLength(1);
});

test('a task whose title is a question gets no second mark in a sentence, in either language', () => {
  const game = Game.playing(asking(), 5, { languages: ['nl', 'nl', 'en'] });
  ask(game, 's1', 's2');
  ask(game, 's1', 's3');
  expect(game.messages('s2').at(-1)).toBe('Ria vraagt: weet u iets over “Wie blijft?”');
  expect(asksOf(game, 's3')[0]!.text).toBe('Ria asks: do you know anything about “Who stays?”');
  expect(game.view('s2').puzzles.find(puzzle => puzzle.id === 'ONE')!.title).toBe('Wie blijft?');
  game.do({ type: 'give', by: 's2', puzzle: 'ONE', to: 's1', sentences: ['b.0'] });
  game.do({ type: 'puzzle.skip', by: 'coach:1', puzzle: 'ONE' });
  expect(game.messages('s1').at(-1)).toBe('Deze taak slaan wij over: “Wie blijft?”');
});

test('several sentences are sent at once or one by one, in any order, and every one is kept', () => {
  const game = playing();
  ask(game, 's1', 's2');
  game.do({ type: 'answer', by: 's2', ask: 0, sentences: ['b.1', 'b.0'] });
  expect(given(game, 's1')).toEqual(['SECRET-b-1', 'SECRET-b-0']);
  expect(game.messages('s1').at(-1)).toBe('De Klant (Piet) geeft u zinnen uit: briefje b.');
});

test('a sentence that was sent before is kept once, and said once', () => {
  const game = playing();
  ask(game, 's1', 's2');
  game.do({ type: 'answer', by: 's2', ask: 0, sentence: 'b.0' });
  const messages = game.messages('s1').length;
  game.do({ type: 'answer', by: 's2', ask: 0, sentence: 'b.0' });
  game.do({ type: 'answer', by: 's2', ask: 0, sentences: ['b.0', 'b.1'] });
  expect(given(game, 's1')).toEqual(['SECRET-b-0', 'SECRET-b-1']);
  expect(game.messages('s1')).toHaveLength(messages + 1);
});

test('one sentence that may not be sent keeps all of them back', () => {
  const game = playing();
  ask(game, 's1', 's2');
  expect(game.try({ type: 'answer', by: 's2', ask: 0, sentences: ['b.0', 'c.0'] })).toBe('notYours');
  expect(game.try({ type: 'answer', by: 's2', ask: 0, sentences: ['b.0', 'b.7'] })).toBe('unknown');
  expect(game.try({ type: 'answer', by: 's2', ask: 0 })).toBe('empty');
  expect(given(game, 's1')).toEqual([]);
});

test('the person asked sees every waiting question in the order of asking, and the asker how much more there is', () => {
  const game = playing();
  ask(game, 's2', 's3', 'TWO');
  ask(game, 's1', 's3');
  ask(game, 's2', 's3', 'TWO'); // a reminder keeps its place
  const waiting = () => asksOf(game, 's3').filter(one => one.to === 's3' && one.waiting);
  expect(waiting().map(one => [one.id, one.from, one.left])).toEqual([
    [0, 's2', 2],
    [1, 's1', 2],
  ]);
  game.do({ type: 'answer', by: 's3', ask: 1, sentence: 'c.0' });
  expect(waiting().map(one => one.id)).toEqual([0]);
  expect(asksOf(game, 's1')[0]!.left).toBe(1);
});

test('a question says what the asker works on, and waits no longer than its task', () => {
  const game = playing();
  ask(game, 's2', 's3', 'TWO');
  expect(asksOf(game, 's3')[0]).toMatchObject({ need: 'Doe TWO.', waiting: true }); // its open step has no goal of its own
  game.playUntil(state => puzzleStatus(state, 'TWO') === 'solved');
  expect(asksOf(game, 's3')[0]).toMatchObject({ need: null, waiting: false, left: 0 });
});

test('who has something about a colleague’s open task can send it before anybody asks', () => {
  const game = playing();
  const one = game.view('s2').puzzles.find(puzzle => puzzle.id === 'ONE')!;
  expect(one.give).toMatchObject({ to: [{ seat: 's1', label: 'de Zoeker (Ria)' }], helpful: ['b'] });
  game.do({ type: 'give', by: 's2', puzzle: 'ONE', to: 's1', sentences: ['b.1'] });
  expect(asksOf(game, 's1')[0]).toMatchObject({
    asked: false,
    waiting: false,
    text: 'Piet geeft u iets voor Taak ONE.',
    answers: [{ item: 'briefje b', text: 'SECRET-b-1' }],
    left: 1,
  });
  expect(asksOf(game, 's2')[0]!.text).toBe('U gaf Ria iets voor Taak ONE.');
  expect(game.messages('s1').at(-1)).toBe('De Klant (Piet) geeft u een zin uit: briefje b.');
  game.do({ type: 'thank', by: 's1', ask: 0 });
  expect(game.messages('s2').at(-1)).toBe('Ria zegt: dank u.');
});

test('what is sent unasked joins a question about the same task, and a question joins nothing', () => {
  const game = playing();
  ask(game, 's1', 's2');
  game.do({ type: 'give', by: 's2', puzzle: 'ONE', to: 's1', sentences: ['b.0'] });
  expect(asksOf(game, 's1')).toHaveLength(1);
  expect(asksOf(game, 's1')[0]).toMatchObject({ asked: true, waiting: false });
  game.do({ type: 'give', by: 's3', puzzle: 'ONE', to: 's1', sentences: ['c.0'] });
  ask(game, 's1', 's3'); // there may be more
  expect(asksOf(game, 's1').map(one => [one.asked, one.waiting])).toEqual([
    [true, false],
    [false, false],
    [true, true],
  ]);
});

test('only what one may read goes to somebody who works on an open task', () => {
  const game = playing();
  const give = (by: string, to: string, puzzle: string, ...sentences: string[]) =>
    game.try({ type: 'give', by, to, puzzle, sentences });
  expect(give('s2', 's1', 'ONE', 'c.0')).toBe('notYours');
  expect(give('s2', 's1', 'ONE', 'b.9')).toBe('unknown');
  expect(give('s2', 's4', 'ONE', 'b.0')).toBe('unknown'); // s4 does not work on it
  expect(give('s2', 's2', 'TWO', 'b.0')).toBe('unknown');
  expect(give('s4', 's3', 'THREE', 'd.0')).toBe('closed');
  expect(give('s2', 's1', 'NOPE', 'b.0')).toBe('unknown');
  game.playUntil(state => puzzleStatus(state, 'ONE') === 'solved');
  expect(give('s2', 's1', 'ONE', 'b.0')).toBe('alreadyDone');
  expect(game.view('s2').puzzles.find(puzzle => puzzle.id === 'ONE')!.give).toBeUndefined();
});

test('help that nobody asked for counts as help, and not as a question', () => {
  const game = playing();
  game.do({ type: 'give', by: 's2', puzzle: 'ONE', to: 's1', sentences: ['b.0'] });
  expect(game.state.desk.log.at(-1)).toMatchObject({ what: 'answered', by: 's2', with: { name: 'seat:s1' } });
  for (let move = nextMoves(level, game.state); move.length; move = nextMoves(level, game.state)) game.try(move[0]!);
  const debrief = (seat: string) => game.view(seat).debrief!;
  expect(debrief('s2').helped).toEqual([{ from: 'Piet', to: 'Ria', text: 'Piet hielp Ria bij Taak ONE.', thanked: false }]);
  expect(debrief('s2').mine).toContain('U hielp één keer.');
  expect(debrief('s1').mine.join()).not.toContain('vra');
  expect(debrief('s1').timeline.map(moment => moment.text)).not.toContain('Ria vroeg iets.');
});

test('once everybody who was to be asked has answered, the line says what to do with it', () => {
  const files = toyFiles();
  const [step] = files['puzzles/ONE.json'].steps;
  step.strip = t('Vraag {who:b} het briefje.', 'Ask {who:b} for the note.');
  step.goal = t('{who:b} heeft het briefje. Zet het goede op nul.', '{who:b} has the note. Set the right one to zero.');
  const game = Game.playing(toyLevel(files), 5);
  const line = () => game.view('s1').lines.now.text;
  expect(line()).toContain('Vraag Piet het briefje.');
  ask(game, 's1', 's2');
  game.do({ type: 'answer', by: 's2', ask: 0, sentence: 'b.1' });
  expect(line()).toBe('Zet het goede op nul.');
});
