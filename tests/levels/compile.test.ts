import { expect, test } from 'vitest';
import { compileLevel } from '../../shared/level/compile.ts';
import { toyRegistry } from './toy/kinds.ts';
import { toSource, toyFiles, type ToyFiles } from './toy/source.ts';

const issuesOf = (change: (files: ToyFiles) => void) => {
  const files = toyFiles();
  change(files);
  const compiled = compileLevel(toSource(files), toyRegistry);
  return 'issues' in compiled ? compiled.issues : [];
};
const step = (files: ToyFiles, puzzle: string, index = 0) => files[`puzzles/${puzzle}.json`].steps[index];

test('the toy level is valid, and its puzzles are in the order in which they can open', () => {
  const compiled = compileLevel(toSource(toyFiles()), toyRegistry);
  expect('level' in compiled && [...compiled.level.puzzles.keys()]).toEqual([
    'ONE',
    'FILL',
    'OPT',
    'THREE',
    'TWO',
    'GATHER',
    'END',
  ]);
  expect('level' in compiled && compiled.level.warnings).toEqual([]);
});

const mistakes: [name: string, change: (files: ToyFiles) => void, file: string, what: RegExp, mend: RegExp][] = [
  [
    'a file that is not JSON',
    f => (f['puzzles/ONE.json'] = '{ "id": "ONE" "lead": "A" }'),
    'puzzles/ONE.json',
    /not JSON: CommaExpected/,
    /comma/,
  ],
  [
    'a key that stands twice',
    f => (f['puzzles/ONE.json'] = JSON.stringify(f['puzzles/ONE.json']).replace('{', '{"id":"ONE",')),
    'puzzles/ONE.json',
    /"id" stands here twice/,
    /keep one/,
  ],
  ['no level.json', f => delete f['level.json'], 'level.json', /no level\.json/, /copy/],
  ['a missing field', f => delete f['puzzles/ONE.json'].goal, 'puzzles/ONE.json', /"goal" is missing/, /add it/],
  ['a wrong type', f => (f['puzzles/ONE.json'].minutes = 'five'), 'puzzles/ONE.json', /number is expected/, /make it/],
  ['an unknown field', f => (f['puzzles/ONE.json'].leed = 'A'), 'puzzles/ONE.json', /no field "leed"/, /did you mean "lead"/],
  [
    'a wrong option',
    f => (f['level.json'].roles[0].shape = 'circel'),
    'level.json',
    /"circel" is not possible/,
    /did you mean "circle"/,
  ],
  [
    'an unknown operator',
    f => (step(f, 'ONE').solved = { fact: 'een.box.x', was: 'good' }),
    'puzzles/ONE.json',
    /exactly one of/,
    /./,
  ],
  [
    'an effect of no kind',
    f => (f['puzzles/ONE.json'].gives = [{ itme: 'given' }]),
    'puzzles/ONE.json',
    /"itme"|"item" is missing/,
    /./,
  ],
  [
    'an unknown pack as lead',
    f => (f['puzzles/ONE.json'].lead = 'Q'),
    'puzzles/ONE.json',
    /no pack "Q"/,
    /use one of|did you mean/,
  ],
  [
    'an unknown item',
    f => (f['puzzles/ONE.json'].info = ['gaven']),
    'puzzles/ONE.json',
    /no item "gaven"/,
    /did you mean "given"/,
  ],
  [
    'an unknown puzzle in needs',
    f => (f['puzzles/THREE.json'].needs = ['ONEE']),
    'puzzles/THREE.json',
    /no puzzle "ONEE"/,
    /did you mean "ONE"/,
  ],
  ['an unknown step in after', f => (step(f, 'THREE', 1).after = ['s9']), 'puzzles/THREE.json', /no step "s9"/, /did you mean/],
  [
    'steps that wait for each other',
    f => (step(f, 'THREE', 0).after = ['s1']),
    'puzzles/THREE.json',
    /wait for each other/,
    /after/,
  ],
  ['two steps of one name', f => (step(f, 'THREE', 1).id = 's0'), 'puzzles/THREE.json', /two steps are called "s0"/, /own/],
  ['an unknown part', f => (step(f, 'ONE').opens = ['een.bax']), 'puzzles/ONE.json', /no part "bax"/, /did you mean "box"/],
  [
    'an unknown fact',
    f => (step(f, 'ONE').solved = { fact: 'een.box.y', is: 'good' }),
    'puzzles/ONE.json',
    /no fact "een\.box\.y"/,
    /did you mean "een\.box\.x"/,
  ],
  [
    'a list operator on one value',
    f => (step(f, 'ONE').solved = { fact: 'een.box.x', hasAny: ['good'] }),
    'puzzles/ONE.json',
    /one value/,
    /"is"/,
  ],
  [
    'a value operator on a list',
    f => (step(f, 'ONE').solved = { fact: 'een.box.all', is: 'good' }),
    'puzzles/ONE.json',
    /is a list/,
    /equals/,
  ],
  [
    'a value of another type',
    f => (step(f, 'ONE').solved = { fact: 'een.box.x', is: 3 }),
    'puzzles/ONE.json',
    /is a string, not a number/,
    /write a string/,
  ],
  [
    'a state no puzzle has',
    f => (step(f, 'ONE').solved = { fact: 'puzzle.TWO.state', is: 'done' }),
    'puzzles/ONE.json',
    /never "done"/,
    /solved/,
  ],
  [
    'an action no tool has',
    f => (step(f, 'ONE').solution[0].action.type = 'press'),
    'puzzles/ONE.json',
    /no such action/,
    /actions/,
  ],
  [
    'a solution that only the game may do',
    f => (step(f, 'ONE').solution[0].action = { type: 'reset', field: 'box.x' }),
    'puzzles/ONE.json',
    /only the game/,
    /gives/,
  ],
  [
    'a button step whose last rule has a when',
    f => step(f, 'ONE').notYet.pop(),
    'puzzles/ONE.json',
    /last not-yet rule must fit always/,
    /without "when"/,
  ],
  [
    'a rule that hides the next',
    f => delete step(f, 'ONE').notYet[0].when,
    'puzzles/ONE.json',
    /no rule after this one/,
    /put it last/,
  ],
  ['two hints', f => step(f, 'ONE').hints.pop(), 'puzzles/ONE.json', /2 hints/, /three, or none/],
  [
    'ready without a button',
    f => (step(f, 'TWO').ready = step(f, 'ONE').ready),
    'puzzles/TWO.json',
    /nothing to keep off/,
    /button/,
  ],
  ['puzzles in a circle', f => (f['puzzles/ONE.json'].needs = ['THREE']), 'puzzles/ONE.json', /never opens/, /needs/],
  [
    'a puzzle the end does not need',
    f => (f['puzzles/GATHER.json'].needs = ['THREE']),
    'puzzles/TWO.json',
    /does not need "TWO"/,
    /optional/,
  ],
  [
    'a filler that is needed',
    f => f['puzzles/GATHER.json'].needs.push('FILL'),
    'puzzles/GATHER.json',
    /goes away by itself/,
    /take it out/,
  ],
  [
    'an unknown kind of tool',
    f => (f['tools/een.json'].kind = 'field'),
    'tools/een.json',
    /no kind of tool "field"/,
    /did you mean "fields"/,
  ],
  [
    'a part without an owner',
    f => delete f['tools/twee.json'].parts.look,
    'tools/twee.json',
    /part "look" has no owner/,
    /add "look"/,
  ],
  ['a part too many', f => (f['tools/een.json'].parts.bix = 'A'), 'tools/een.json', /no part "bix"/, /did you mean "box"/],
  ['an owner that is no pack', f => (f['tools/een.json'].parts.box = 'Z'), 'tools/een.json', /no pack "Z"/, /./],
  [
    'content of the wrong shape',
    f => (f['tools/een.json'].content.fields['box.x'].start = 3),
    'tools/een.json',
    /string is expected/,
    /make it/,
  ],
  ['a pack that nobody gets', f => f['level.json'].seats['4'][0].pop(), 'level.json', /nobody gets the pack "E"/, /add it/],
  ['a pack dealt twice', f => f['level.json'].seats['4'][1].push('A'), 'level.json', /"A" is dealt twice/, /one seat/],
  ['too few seats', f => f['level.json'].seats['5'].pop(), 'level.json', /4 seats stand here for 5/, /write 5/],
  ['a pack of two roles', f => f['level.json'].roles[1].packs.push('A'), 'level.json', /belongs to "R1" too/, /one role/],
  [
    'leaving out what is not optional',
    f => (f['level.json'].off['3'] = ['ONE']),
    'level.json',
    /"ONE" is not optional/,
    /optional/,
  ],
  [
    'a token in one language only',
    f => (f['puzzles/ONE.json'].strip.en = 'Ask for the note.'),
    'puzzles/ONE.json',
    /\{who:b\} stands in "nl" and not here/,
    /the same in every language/,
  ],
  [
    'a token that points nowhere',
    f => (f['puzzles/ONE.json'].strip = { nl: 'Vraag {who:q}.', en: 'Ask {who:q}.' }),
    'puzzles/ONE.json',
    /no item or pack "q"/,
    /./,
  ],
  [
    'a word that nothing fills',
    f => (f['puzzles/ONE.json'].strip = { nl: 'Dag {naam}.', en: 'Hi {naam}.' }),
    'puzzles/ONE.json',
    /nothing fills \{naam\}/,
    /who/,
  ],
  ['a template key that stays', f => (step(f, 'THREE').id = '{x}'), 'puzzles/THREE.json', /does not fill/, /each/],
  ['an empty text', f => (f['level.json'].title.en = ''), 'level.json', /too little/, /./],
  ['warnings of the clock that do not fall', f => f['level.json'].times.reverse(), 'level.json', /must fall/, /falling/],
];

test.each(mistakes)('%s is reported with its place and a fix', (_, change, file, what, mend) => {
  const issues = issuesOf(change);
  expect(issues).toContainEqual(
    expect.objectContaining({ file, what: expect.stringMatching(what), mend: expect.stringMatching(mend), severity: 'error' }),
  );
});

test('an issue points at the line and column in the file as it was written', () => {
  const [issue] = issuesOf(files => (files['puzzles/ONE.json'].lead = 'Q'));
  const files = toyFiles();
  files['puzzles/ONE.json'].lead = 'Q';
  const line = toSource(files).files['puzzles/ONE.json']!.split('\n')[issue!.line - 1]!;
  expect(line.slice(issue!.column - 1)).toMatch(/^"Q"/);
});

test('a mistake in a copy of a template points at the template', () => {
  const [issue] = issuesOf(files => (step(files, 'ONE').notYet[1].when.fact = 'een.box.q'));
  expect(issue!.path).toBe('steps.0.notYet.1.when.fact');
});

test('all mistakes come at once, in the order of the files and lines', () => {
  const issues = issuesOf(files => {
    files['puzzles/TWO.json'].info = ['nothing'];
    files['puzzles/ONE.json'].lead = 'Q';
    files['puzzles/ONE.json'].info = ['nothing'];
    files['level.json'].final = 'FIN';
    files['tools/een.json'].title = 'Een';
  });
  const places = issues.map(issue => `${issue.file}:${issue.line}`);
  expect(new Set(issues.map(issue => issue.file))).toEqual(
    new Set(['level.json', 'puzzles/ONE.json', 'puzzles/TWO.json', 'tools/een.json']),
  );
  expect(issues[0]!.file).toBe('level.json');
  expect(places.filter(place => place.startsWith('puzzles/ONE')).length).toBeGreaterThanOrEqual(2);
});

test('an invalid tool does not cause unknown-fact errors elsewhere', () => {
  const issues = issuesOf(files => (files['tools/een.json'].content = {}));
  expect(issues.map(issue => issue.file)).toEqual(['tools/een.json']);
});
