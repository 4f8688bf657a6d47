import { beforeAll, expect, test } from 'vitest';
import { replay } from '../../shared/game/replay.ts';
import { projectTeam } from '../../shared/game/project/projectTeam.ts';
import { projectTalk } from '../../shared/game/project/talk.ts';
import { viewerContext } from '../../shared/game/project/viewerContext.ts';
import { puzzleStatus } from '../../shared/game/status.ts';
import { realLevel } from './support/readLevel.ts';
import { Game } from './toy/play.ts';

const level = realLevel('de-lege-stoel');
let played: Game; // in the debrief, before anybody shared anything
beforeAll(() => {
  played = Game.playing(level, 4, { languages: ['nl', 'en'] }).playUntil(state => state.phase === 'debrief');
});
/** A copy of that game for one test. */
const again = (): Game => Object.assign(new Game(level, 4, { languages: ['nl', 'en'] }), { state: played.state, at: played.at });
const tapOf = (game: Game, seat: string) => game.view(seat).own.find(one => one.puzzle === 'P1');

test('"Kunt u dit zelf?" asks about solved puzzles, in the player’s language, and the answer is private', () => {
  const game = Game.playing(level, 4, { languages: ['nl', 'en'] });
  expect(game.view('s1').own).toEqual([]);
  expect(game.try({ type: 'own.tap', by: 's1', puzzle: 'P1', tap: 'learn' })).toBe('closed');
  expect(game.try({ type: 'own.tap', by: 's1', puzzle: 'nothing', tap: 'learn' })).toBe('unknown');
  game.playUntil(state => puzzleStatus(state, 'P1') === 'solved');
  expect(tapOf(game, 's1')).toMatchObject({ skill: 'veilig mailen', tap: null });
  expect(tapOf(game, 's2')!.skill).not.toBe('veilig mailen');
  game.do({ type: 'own.tap', by: 's1', puzzle: 'P1', tap: 'learn' });
  expect(tapOf(game, 's1')!.tap).toBe('learn');
  expect(['s2', 's3', 's4'].map(seat => tapOf(game, seat)!.tap)).toEqual([null, null, null]);
  game.do({ type: 'own.tap', by: 's1', puzzle: 'P1', tap: 'can' });
  expect(tapOf(game, 's1')!.tap).toBe('can'); // the last one counts
  expect(game.view('s1', { as: 'mirror' }).own).toEqual([]);
  expect(replay(level, game.journal).own).toEqual(game.state.own);
});

test('shared taps are visible to the group as counts of three or more, to the coach as counts without a name, until withdrawn', () => {
  const game = again();
  for (const [by, tap] of [
    ['s1', 'learn'],
    ['s2', 'learn'],
    ['s3', 'can'],
  ] as const)
    game.do({ type: 'own.tap', by, puzzle: 'P1', tap });
  const seen = () => game.view('s4').debrief!.taps;
  const told = () => {
    const { lists } = projectTalk(viewerContext(level, game.state, game.context(), '', 'nl'))!;
    return lists.filter(({ id }) => id === 'learn' || id === 'can').map(({ id, total, counts }) => [id, total, counts[0]!.count]);
  };
  game.do({ type: 'debrief.goTo', by: 'coach:1', step: 4 });
  expect(seen()).toEqual([]);
  for (const by of ['s1', 's3']) game.do({ type: 'share', by, what: 'taps', on: true });
  expect(seen()).toEqual([]); // of two a count would tell who is who
  game.do({ type: 'share', by: 's2', what: 'taps', on: true });
  expect(seen()).toEqual([{ skill: 'veilig mailen', can: 1, learn: 2, no: 0 }]);
  game.do({ type: 'share', by: 's2', what: 'taps', on: false });
  expect(JSON.stringify(seen())).not.toContain('Ria');
  expect(told()).toEqual([
    ['learn', 2, 1],
    ['can', 2, 1],
  ]);
  const sent = projectTeam(level, game.state, game.context(), 'nl').debrief;
  expect(JSON.stringify(sent)).not.toContain('veilig mailen');
  expect(game.view('s1').debrief!.sharing.taps).toBe(true);
  expect(game.view('s1', { as: 'mirror' }).debrief!.sharing.taps).toBe(false);
  game.do({ type: 'share', by: 's1', what: 'taps', on: false });
  expect(seen()).toEqual([]);
  expect(told()).toEqual([
    ['learn', 1, 0],
    ['can', 1, 1],
  ]);
});

test('feelings are counted without names and only from three people up, until withdrawn', () => {
  const game = again();
  for (const by of ['s1', 's2', 's3', 's4']) game.do({ type: 'feeling', by, feeling: 'blij' });
  const glad = () => game.view('s3').debrief!.feelings.find(one => one.id === 'blij')!.count;
  expect(glad()).toBeNull(); // until the coach goes on
  game.do({ type: 'debrief.goTo', by: 'coach:1', step: 2 });
  expect(glad()).toBe(4);
  game.do({ type: 'share', by: 's2', what: 'feeling', on: false });
  expect(glad()).toBe(3);
  game.do({ type: 'share', by: 's4', what: 'feeling', on: false });
  expect(glad()).toBeNull();
  expect(game.view('s2').debrief!.myFeeling).toBe('blij');
});

test('nothing can be shared during the game', () => {
  const game = Game.playing(level, 4);
  expect(game.try({ type: 'share', by: 's1', what: 'taps', on: true })).toBe('notNow');
});

/** Led it, held a part of it, or sent a colleague a sentence for it. */
function hadPart({ state }: Game, seat: string, id: string): boolean {
  const puzzle = level.puzzles.get(id)!;
  const parts = puzzle.steps.flatMap(step => step.opens).map(part => part.split('.') as [string, string]);
  const packs = [puzzle.lead, ...parts.map(([tool, part]) => level.tools.get(tool)!.parts[part]!)];
  const helped = state.asks.some(ask => ask.puzzle === id && ask.to === seat && ask.sentences.length > 0);
  return helped || puzzle.lead === 'all' || packs.some(pack => state.holds[pack] === seat);
}

test.each([3, 4, 5])(
  '"Kunt u dit zelf?" comes two to four times to each of %i, about at most three things, each once and only if they had a part in it',
  players => {
    const game = Game.playing(level, players);
    const seats = game.state.seats.map(seat => seat.id);
    const asked = new Map(seats.map(seat => [seat, new Map<string, Set<string>>()]));
    const listen = () => {
      for (const seat of seats) {
        const moment = game.view(seat).ownMoment;
        if (!moment) continue;
        const about = asked.get(seat)!.get(moment.id) ?? new Set();
        for (const { puzzle } of moment.skills) about.add(puzzle);
        asked.get(seat)!.set(moment.id, about);
      }
      return false;
    };
    game.playUntil(state => listen() || state.phase === 'debrief');
    for (const [seat, moments] of asked) {
      const all = [...moments.values()].flatMap(about => [...about]);
      const led = all.filter(id => game.state.holds[level.puzzles.get(id)!.lead] === seat);
      expect(moments.size).toBeGreaterThan(1);
      expect(moments.size).toBeLessThanOrEqual(4);
      expect(new Set(all).size).toBe(all.length);
      expect(Math.max(...[...moments.values()].map(about => about.size))).toBeLessThanOrEqual(3);
      expect(led.length).toBeGreaterThan(0);
      for (const id of all) expect(hadPart(game, seat, id), `${seat} in ${id}`).toBe(true);
    }
  },
);

test('nobody is asked about what somebody else did before they came, took over or came back', () => {
  const game = Game.playing(level, 4);
  const asked = new Map<string, Set<string>>();
  const listen = () => {
    for (const { id } of game.state.seats.filter(seat => !seat.left))
      for (const { puzzle } of game.view(id).ownMoment?.skills ?? []) asked.set(id, (asked.get(id) ?? new Set()).add(puzzle));
    return false;
  };
  const { lead } = level.puzzles.get('P3')!;
  const leader = game.state.holds[lead]!;
  game.playUntil(state => puzzleStatus(state, 'P3') === 'solved');
  game.do({ type: 'seat.leave', by: 'coach:1', seat: leader });
  const cover = game.state.holds[lead]!;
  game.do({ type: 'seat.add', by: 'coach:1', seat: 's9' }); // takes the empty chair
  expect([cover === leader, game.state.holds[lead]]).toEqual([false, 's9']);
  game.playUntil(state => listen() || state.phase === 'debrief');
  expect(asked.get('s9')!.size).toBeGreaterThan(0); // about what came after
  expect(asked.get('s9')).not.toContain('P3');
  expect(asked.get(cover)).not.toContain('P3');
});

test('every skill of the game stands in one list at the end, asked about or not, and can be answered there', () => {
  const game = again();
  const of = () => game.view('s2').own;
  expect(of().map(one => one.puzzle)).toEqual(
    [...level.puzzles.values()].filter(one => one.skill && puzzleStatus(game.state, one.id) === 'solved').map(one => one.id),
  );
  for (const { puzzle } of of()) game.do({ type: 'own.tap', by: 's2', puzzle, tap: 'can' });
  expect(of().filter(one => one.tap === null)).toEqual([]);
  expect(game.view('s1').own.filter(one => one.tap !== null)).toEqual([]);
});

test('"Kunt u dit zelf?" waits while a task lies open, and goes with its answer', () => {
  const game = Game.playing(level, 4).playUntil(state => puzzleStatus(state, 'P11') === 'open');
  const moment = () => game.view('s1').ownMoment;
  const first = moment()!;
  expect(first.skills.length).toBeGreaterThan(0);
  const tool = game
    .view('s1')
    .tools.find(one => Object.values(one.parts).some(part => part?.usable && part.puzzle === 'P11'))!.id;
  game.do({ type: 'tool.open', by: 's1', tool });
  expect(moment()).toBeNull();
  game.do({ type: 'tool.close', by: 's1', tool });
  expect(moment()).toEqual(first);
  expect(game.view('s1', { as: 'mirror' }).ownMoment).toBeNull();
  for (const { puzzle } of first.skills) game.do({ type: 'own.tap', by: 's1', puzzle, tap: 'learn' });
  expect(moment()).toBeNull();
  expect(game.view('s1').own.filter(one => one.tap === 'learn')).toHaveLength(first.skills.length);
});

test('the last part, after which there was no moment to ask, is asked after the story, until it is answered', () => {
  const game = Game.playing(level, 4).playUntil(state => state.phase === 'reveal');
  const moment = (seat: string, as?: 'mirror') => game.view(seat, as && { as }).ownMoment;
  const last = moment('s1')!;
  expect(last).toMatchObject({ id: 'P12', skills: [{ puzzle: 'P12', tap: null }] });
  expect(moment('s1', 'mirror')).toBeNull();
  game.do({ type: 'own.tap', by: 's1', puzzle: 'P12', tap: 'learn' });
  expect(moment('s1')).toBeNull();
  expect(moment('s2')).toEqual(last); // of the others nobody answered
  expect(game.view('s1').own.find(one => one.puzzle === 'P12')!.tap).toBe('learn');
  game.playUntil(state => state.phase === 'debrief');
  expect(moment('s2')).toBeNull();
  expect(game.view('s1').own.find(one => one.puzzle === 'P12')!.tap).toBe('learn');
});
