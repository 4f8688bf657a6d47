import { expect, test } from 'vitest';
import { keepText } from '../../shared/game/freeText.ts';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { Game, START, toyLevel } from './toy/play.ts';

const level = toyLevel();
const line = (game: Game, seat: string) => game.view(seat).lines.now;

test('the briefing shows the card made from the packs of this person, and nothing of the game', () => {
  const view = new Game(level, 4).view('s1');
  expect(view.briefing).toEqual({
    intro: 'Welkom.',
    card: [
      { title: 'Zoeker', say: 'U bent Zoeker.', steps: ['Begin met A.'] },
      { title: 'Bewaker', say: 'U bent Bewaker.', steps: ['Begin met E.'] },
    ],
    lines: ['Een.', 'Twee.'],
    ready: [],
    minutes: 60,
    choosesClock: true,
  });
  expect(view.me.title).toBe('Zoeker, en ook ookBewaker');
  expect([view.tools, view.items]).toEqual([[], []]);
});

test('each person sees the view in their own language', () => {
  const game = Game.playing(level, 3, { languages: ['nl', 'en'] });
  expect(game.messages('s1')).toEqual(['Goedemorgen.']);
  expect(game.messages('s2')).toEqual(['Good morning.']);
  expect(game.view('s2').puzzles[0]!.leader).toBe('the ZoekerE (Ria)');
});

test('a line calls people by their first name, whatever their role', () => {
  const five = Game.playing(level, 5);
  expect(line(five, 's1').text).toBe('Vraag Piet om het briefje.');
  expect(line(five, 's3').text).toBe('Piet en u kijken samen.');
  expect(line(five, 's2').text).toBe('Nu TWO.'); // who leads keeps the task's own sentence
  five.do({ type: 'seat.away', by: 'clock', seat: 's2' });
  five.do({ type: 'seat.cover', by: 'coach:1', seat: 's2' });
  expect(line(five, 's1').text).toBe('Vraag Tom om het briefje.');
});

test('elsewhere a holder is called by the role that owns the pack, and only by name when the role is another', () => {
  const five = Game.playing(level, 5);
  const goal = (game: Game) => game.view('s1').puzzles.find(puzzle => puzzle.id === 'ONE')!.steps[0]!.goal;
  expect(goal(five)).toBe('Kies met de Klant (Piet).');
  five.do({ type: 'seat.away', by: 'clock', seat: 's2' });
  five.do({ type: 'seat.cover', by: 'coach:1', seat: 's2' });
  expect(goal(five)).toBe('Kies met Tom.');
});

test('a sentence that refers to the reader says that they have it', () => {
  const game = Game.playing(level, 2, { languages: ['nl', 'en'] });
  const steps = (seat: string) => game.view(seat).puzzles.find(puzzle => puzzle.id === 'ONE')!.steps[0]!.goal;
  expect(game.state.holds.B).toBe('s2');
  expect(steps('s2')).toMatch(/^You have this yourself: note b\./);
});

test('the line shows, in order: a question of a colleague, a part in their task, the own task, locked, help, together', () => {
  const game = Game.playing(level, 5);
  expect(line(game, 's1')).toMatchObject({ kind: 'turn', go: { to: 'tool', tool: 'een', title: 'Een' }, waits: [] });
  expect(line(game, 's1').ask.map(({ name, has }) => [name, has])).toEqual([
    ['Piet', true],
    ['Anna', true],
  ]);
  expect(line(game, 's2')).toMatchObject({ kind: 'turn', go: { to: 'tool', tool: 'twee' } });
  expect(line(game, 's3')).toMatchObject({ kind: 'turn', go: { to: 'tool', tool: 'twee' } });
  expect(line(game, 's4')).toMatchObject({
    kind: 'help',
    text: 'Uw taken zijn klaar. Help Ria met Taak ONE.',
    go: { to: 'help', puzzle: 'ONE', seat: 's1', name: 'Ria' },
  });
  game.do({ type: 'ask', by: 's1', to: 's2', puzzle: 'ONE' });
  expect(line(game, 's1')).toMatchObject({
    kind: 'turn', // the task in hand stays in hand
    waits: [{ seat: 's2', name: 'Piet', part: 'zoekt het op', nudge: 'no' }],
  });
  expect(line(game, 's1').ask.map(one => one.asked)).toEqual([0, null]);
  expect(line(game, 's2')).toMatchObject({
    kind: 'asked',
    text: 'Ria vraagt u iets over Taak ONE. U heeft een briefje dat helpt.',
    go: { to: 'ask', ask: 0, name: 'Ria' },
  });
  expect(game.view('s2').lines.tools.twee).toMatchObject({ kind: 'turn' }); // nor does a question replace the line of an open tool
  game.do({ type: 'answer', by: 's2', ask: 0, sentence: 'b.0' });
  expect(line(game, 's1').waits).toEqual([]);
  expect(line(game, 's2').kind).toBe('turn');
  game.playUntil(state => puzzleStatus(state, 'TWO') === 'solved' && puzzleStatus(state, 'ONE') !== 'locked');
  game.playUntil(state => puzzleStatus(state, 'GATHER') === 'open');
  expect(line(game, 's4')).toMatchObject({ kind: 'turn', text: 'Nu GATHER.', go: { to: 'tool', tool: 'bord' } });
});

test('a person whose task is locked sees who works on what must come first', () => {
  const game = Game.playing(level, 5);
  game.set('s3', 'twee', 'look.z', 'seen');
  game.set('s2', 'twee', 'box.y', 'right');
  expect(line(game, 's3')).toMatchObject({
    kind: 'locked',
    text: 'Uw volgende taak komt na Taak ONE. Help Ria daarmee.',
    go: { to: 'help', puzzle: 'ONE', seat: 's1', name: 'Ria' },
  });
  expect(
    game
      .view('s3')
      .puzzles.find(puzzle => puzzle.id === 'ONE')!
      .askable.map(one => one.seat),
  ).toContain('s1');
  game.do({ type: 'ask', by: 's3', to: 's1', puzzle: 'ONE' });
  expect(game.messages('s1').at(-1)).toBe('Anna vraagt: kan ik helpen bij Taak ONE?');
  expect(line(game, 's1').kind).toBe('turn'); // an offer does not take the place of the task
});

test('in a pause, at the dialog and after the end the line says so', () => {
  const game = Game.playing(level, 3);
  game.do({ type: 'pause', by: 'coach:1' });
  expect(line(game, 's1')).toMatchObject({ kind: 'rest', text: 'Het is even pauze. De klok staat stil.', go: null });
  game.do({ type: 'resume', by: 'coach:1' });
  game.do({ type: 'end', by: 'coach:1' });
  expect(line(game, 's1').kind).toBe('rest');
});

test('typed text is stored separately: the state has an id, the view the text, and an erased text disappears', () => {
  const game = Game.playing(level, 3);
  const keep = (text: string) => (game.texts.set('text1', text), 'text1');
  game.do({ by: 's1', ...keepText(level, { type: 'chat.send', text: '<b>hallo</b>' }, keep) });
  expect(JSON.stringify(game.state)).not.toContain('hallo');
  expect(game.view('s2').chat).toEqual([{ id: 0, seat: 's1', name: 'Ria', text: '<b>hallo</b>', language: 'nl', atMs: 0 }]);
  game.texts.delete('text1');
  expect(game.view('s2').chat).toEqual([]);
  const note = { type: 'tool.act' as const, tool: 'vrij', action: { type: 'note', field: 'free.n', text: 'mijn zin' } };
  expect(keepText(level, note, keep).action).toEqual({ type: 'note', field: 'free.n', text: 'text1' });
  const long = { ...note, action: { ...note.action, text: 'x'.repeat(21) } };
  expect(keepText(level, long, keep)).toEqual(long); // too long: refused as it stands, not hidden behind an id
  expect(game.try({ by: 's1', ...long })).toBe('badCommand');
});

test('a message of the coach reaches one person or everybody', () => {
  const game = Game.playing(level, 3);
  game.texts.set('m1', 'Goed bezig.');
  game.do({ type: 'message', by: 'coach:1', text: 'm1', to: 's2' });
  expect(game.view('s2').messages.at(-1)).toMatchObject({ text: 'Goed bezig.', from: 'coach', mine: true });
  expect(game.messages('s1')).not.toContain('Goed bezig.');
  expect(game.try({ type: 'message', by: 's1', text: 'm1' })).toBe('coachOnly');
});

test('dots, lamps, the table and the telephone follow the graph', () => {
  const game = Game.playing(level, 5);
  const progress = () => game.view('s1').progress;
  expect(progress()).toMatchObject({ solved: 0, total: 6, gathered: false, phone: false });
  expect(progress().lamps.filter(lamp => lamp.on)).toEqual([]);
  game.set('s1', 'een', 'box.x', 'SECRETgood');
  game.check('s1', 'ONE', 'choose');
  expect(progress().dots.filter(dot => dot === 'solved')).toHaveLength(1);
  expect(progress().lamps.find(lamp => lamp.desk === 1)).toEqual({ desk: 1, on: true });
  game.playUntil(state => puzzleStatus(state, 'GATHER') === 'open');
  expect(progress()).toMatchObject({ gathered: true });
  expect(progress().lamps.every(lamp => lamp.on)).toBe(true);
  expect(game.view('s1').team.people.map(person => person.place)).toEqual(Array(5).fill('table'));
  game.playUntil(state => puzzleStatus(state, 'END') === 'open');
  expect(progress().phone).toBe(true);
});

test('windows, places and hands are visible to the team', () => {
  const game = Game.playing(level, 3);
  game.do({ type: 'tool.open', by: 's1', tool: 'een' });
  game.do({ type: 'tool.open', by: 's1', tool: 'vrij' });
  game.do({ type: 'tool.open', by: 's1', tool: 'een' });
  game.do({ type: 'office.goTo', by: 's1', place: 'desk-3' });
  game.do({ type: 'hand', by: 's1', up: true });
  expect(game.view('s2').team.people[0]).toMatchObject({ openTools: ['Vrij', 'Een'], place: 'desk-3', hand: true });
  expect(game.try({ type: 'office.goTo', by: 's1', place: 'moon' })).toBe('unknown');
  game.do({ type: 'tool.close', by: 's1', tool: 'een' });
  game.do({ type: 'hand.seen', by: 'coach:1', seat: 's1' });
  expect(game.view('s2').team.people[0]).toMatchObject({ openTools: ['Vrij'], hand: false });
});

test('the ending is fixed when it is reached: a person who leaves afterwards changes nothing', () => {
  const game = Game.playing(level, 3).playUntil(state => state.phase === 'reveal');
  expect(game.view('s1').reveal).toEqual({
    ending: ['U koos Linde.'],
    caller: null,
    pages: [{ title: 'Eén', lines: ['SECRET-reveal-one'], people: [], picture: null }],
    done: [],
  });
  game.do({ type: 'seat.away', by: 'clock', seat: 's3' });
  game.do({ type: 'reveal.done', by: 's1' });
  expect(game.view('s2').reveal).toMatchObject({ ending: ['U koos Linde.'], done: ['s1'] });
  game.do({ type: 'reveal.done', by: 's2' });
  expect(game.state.phase).toBe('debrief');
});

test('a game ended by the coach leads to a reveal without a choice', () => {
  const game = Game.playing(level, 3);
  game.do({ type: 'end', by: 'coach:1' });
  expect(game.view('s1').reveal!.ending).toEqual(['U zoekt nog.']);
  game.do({ type: 'debrief.goTo', by: 'coach:1', step: 0 });
  expect(game.view('s1').debrief!.result).toEqual({ chosen: null, second: null });
  game.do({ type: 'close', by: 'coach:1' });
  expect(game.try({ type: 'hand', by: 's1', up: true })).toBe('notNow');
});

test('the debrief says what happened, without names where names would hurt', () => {
  const game = Game.playing(level, 5).pass(30);
  game.do({ type: 'ask', by: 's1', to: 's2', puzzle: 'ONE' });
  game.do({ type: 'answer', by: 's2', ask: 0, sentence: 'b.0' });
  game.set('s1', 'een', 'box.x', 'bad');
  game.check('s1', 'ONE', 'choose');
  game.playUntil(state => state.phase === 'debrief');
  game.do({ type: 'feeling', by: 's1', feeling: 'blij' });
  expect(game.try({ type: 'feeling', by: 's2', feeling: 'nat' })).toBe('unknown');
  const debrief = () => game.view('s1').debrief!;
  expect(debrief().feelings).toEqual([
    { id: 'blij', label: 'blij', count: null },
    { id: 'moe', label: 'moe', count: null },
  ]);
  expect(debrief()).toMatchObject({
    step: 0,
    myFeeling: 'blij',
    helped: [{ from: 'Piet', to: 'Ria', text: 'Piet hielp Ria bij Taak ONE.', thanked: false }],
    wrongIdeas: ['Wij dachten: bad'],
    result: { chosen: 'Linde', second: null },
    mine: ['U stelde één vraag.', 'U had de leiding bij deze taken: Taak ONE.', 'U besliste mee welke kandidaat het best past.'],
  });
  expect(debrief().timeline.map(moment => moment.text)).toEqual([
    'Ria vroeg iets.',
    'Eerst: Taak ONE.',
    'Lang: Taak ONE.',
    'Aan tafel.',
    'Gekozen.',
  ]);
  game.do({ type: 'debrief.goTo', by: 'coach:1', step: 2 });
  expect(debrief().feelings[0]!.count).toBeNull(); // one person chose: a count would name them
  for (const by of ['s2', 's3']) game.do({ type: 'feeling', by, feeling: 'blij' });
  expect(debrief().feelings[0]!.count).toBe(3);
  expect(game.view('s4').debrief!.myFeeling).toBeNull();
});

test('a coach who mirrors a seat does not see what is private', () => {
  const game = Game.playing(level, 3).playUntil(state => state.phase === 'debrief');
  game.do({ type: 'feeling', by: 's1', feeling: 'blij' });
  expect(game.view('s1', { as: 'mirror' }).debrief).toMatchObject({ myFeeling: null, mine: [] });
  expect(game.view('s1', { watched: true }).me.watched).toBe(true);
});

test('the coach sees each puzzle with what it took, and the last thing that happened', () => {
  const game = Game.playing(level, 5).pass(60);
  const team = () => projectTeam(level, game.state, game.context(), 'nl');
  game.set('s1', 'een', 'box.x', 'bad');
  game.check('s1', 'ONE', 'choose');
  game.do({ type: 'hint.take', by: 's1', puzzle: 'ONE', step: 'choose' });
  game.do({ type: 'tool.open', by: 's1', tool: 'een' });
  expect(team().puzzles[0]).toMatchObject({
    id: 'ONE',
    title: 'Taak ONE',
    short: 'ONE',
    state: 'open',
    needs: [],
    sinceMs: 0,
    minutes: 5,
    hints: 1,
    notYet: 1,
    step: 'choose',
  });
  expect(team().last).toEqual({ what: 'hint', text: 'Hint bij Taak ONE (Ria)', at: START + 60_000 });
  expect(team().seats[0]).toMatchObject({ seat: 's1', role: { name: 'Zoeker' }, away: false, covered: false, openTool: 'Een' });
  expect(team().debrief).toBeNull();
});
