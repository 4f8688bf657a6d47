import { expect, test } from 'vitest';
import { projectOwnGame } from '../../shared/game/project/ownGame.ts';
import { compileLevel } from '../../shared/level/compile.ts';
import { readSource, realLevel } from './support/readLevel.ts';
import { Game } from './toy/play.ts';

const level = realLevel('de-lege-stoel');

test('what the work asks says of each person what they did in the game, and names the tasks that were played', () => {
  const game = Game.playing(level, 4, { skip: ['P5'], languages: ['nl', 'en'] }).playUntil(state => state.phase === 'debrief');
  const work = (seat: string) => projectOwnGame(level, game.state, seat, game.context()).work!;
  const did = (seat: string) => work(seat).demands.flatMap(one => (one.did ? [one.id] : []));
  const leader = game.state.holds[level.puzzles.get('P6')!.lead]!;
  expect(did(leader)).toContain('agenda');
  for (const { id } of game.state.seats) expect(did(id)).toContain('beeldbellen'); // all did the interviews
  expect(new Set(game.state.seats.map(({ id }) => did(id).join())).size).toBeGreaterThan(1);
  const roster = work('s1').demands.find(one => one.id === 'rooster')!;
  expect(roster).toEqual(expect.objectContaining({ tasks: [], did: false, skill: 'rekenblad' }));
  expect(work('s1').demands.find(one => one.id === 'agenda')!.tasks).toEqual(['Drie gesprekken']);
  expect(work('s2').say).toBe('This is what a planner at De Haven does on the computer.');
});

const errorsWith = (from: string, to: string): string[] => {
  const { files } = readSource('de-lege-stoel');
  expect(files['level.json']).toContain(from);
  const compiled = compileLevel({ files: { ...files, 'level.json': files['level.json']!.replace(from, to) } });
  return 'issues' in compiled ? compiled.issues.filter(one => one.severity === 'error').map(one => one.what) : [];
};

test('the level check finds a task or a skill that does not exist, and what nobody could learn anywhere', () => {
  expect(errorsWith('"puzzles": ["P6"]', '"puzzles": ["P66"]')).toContain('there is no puzzle "P66"');
  expect(errorsWith('"skill": "beeldbellen"\n      }', '"skill": "bellen"\n      }')).toEqual(['no puzzle practises "bellen"']);
  expect(errorsWith('"puzzles": ["P7b"],\n        "skill": "beeldbellen"', '"puzzles": ["P7b"]')).toEqual([
    'none of its puzzles has a skill, so nobody can be told where to learn it',
  ]);
  expect(errorsWith('"id": "agenda",\n        "say"', '"id": "mail",\n        "say"')).toEqual(['"mail" stands here twice']);
  expect(errorsWith('"id": "slim"', '"id": "moedig"')).toEqual(['two words of praise have this id']);
});
