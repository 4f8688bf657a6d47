import { expect, test } from 'vitest';
import { checkLevel } from '../../shared/proof/checkLevel.ts';
import { lintText } from '../../shared/level/lint.ts';
import { compileLevel } from '../../shared/level/compile.ts';
import { toyRegistry } from './toy/kinds.ts';
import { toSource, toyFiles, type ToyFiles } from './toy/source.ts';

function check(change: (files: ToyFiles) => void = () => {}) {
  const files = toyFiles();
  change(files);
  const compiled = compileLevel(toSource(files), toyRegistry);
  if ('issues' in compiled) throw new Error(compiled.issues.map(issue => issue.what).join('\n'));
  return checkLevel(compiled.level);
}
const errors = (change: (files: ToyFiles) => void) => check(change).issues.filter(issue => issue.severity === 'error');

test('a valid level has no errors, all rules proved and an ending for every team size', () => {
  const report = check();
  expect(report.issues.filter(issue => issue.severity === 'error')).toEqual([]);
  expect(report.rules).toEqual({ total: 10, proved: 10 });
  expect(report.played.map(one => one.reached)).toEqual([true, true, true, true, true, true]);
  expect(report.estimate.map(one => one.players)).toEqual([5, 4, 3]);
  expect(report.estimate[0]!.minutes).toBeGreaterThan(20); // ONE, THREE, GATHER and END come after each other
});

test('a solution that does not solve its puzzle is reported there', () => {
  const [issue] = errors(
    files =>
      (files['puzzles/THREE.json'].steps[0].solution = [{ tool: 'drie', action: { type: 'set', field: 'first.p', to: 'none' } }]),
  );
  expect(issue).toMatchObject({ file: 'puzzles/THREE.json', what: expect.stringMatching(/solutions stop at .*THREE/) });
});

test('a shadowed rule is reported with the rule that applies instead', () => {
  const [issue] = errors(
    files =>
      (files['puzzles/ONE.json'].steps[0].notYet[2].try = [{ tool: 'een', action: { type: 'set', field: 'box.x', to: 'bad' } }]),
  );
  expect(issue).toMatchObject({ file: 'puzzles/ONE.json', what: 'its try makes the game say rule 1 of this step, not rule 3' });
});

test('a wrong try that solves the step is reported', () => {
  const [issue] = errors(
    files => (files['puzzles/ONE.json'].steps[0].notYet[2].try = files['puzzles/ONE.json'].steps[0].solution),
  );
  expect(issue!.what).toBe('its try solves the step');
});

test('a rule that no try triggers is a warning', () => {
  const { issues, rules } = check(files => delete files['puzzles/ONE.json'].steps[0].notYet[0].try);
  expect(rules).toEqual({ total: 10, proved: 9 });
  expect(issues).toContainEqual(
    expect.objectContaining({ severity: 'warning', what: 'nothing shows that this rule is ever said' }),
  );
});

test('a puzzle that one person can solve alone is reported', () => {
  const [issue] = errors(files => (files['puzzles/OPT.json'].info = []));
  expect(issue!.what).toMatch(/only one person has a hand in OPT/);
});

test('an optional puzzle that the ending needs is reported', () => {
  const [issue] = errors(files => {
    files['level.json'].off = {};
    const [, send] = files['puzzles/END.json'].steps;
    send.solved = { all: [send.solved, { fact: 'extra.more.v', is: 'ok' }] };
  });
  expect(issue).toMatchObject({ file: 'puzzles/OPT.json', what: 'with 5 people and OPT left out: the solutions stop at END' });
});

test('the check leaves every set of optional puzzles out, skips it in the game, and leaves it untouched, with five, four and three', () => {
  const { without, estimateWithout } = check();
  expect(without).toEqual({ tried: 3 * 3 * 3, failed: 0 }); // OPT, FILL, both: left out, skipped, never touched
  expect(estimateWithout.map(({ players, skip }) => [players, skip])).toEqual([
    [5, ['OPT']],
    [4, ['OPT']],
  ]);
});

test('waits of more than two minutes are reported with the role, and every role’s longest wait is known', () => {
  const { issues, estimate } = check(files => (files['puzzles/ONE.json'].minutes = 60));
  expect(estimate[0]!.longestWait.map(wait => wait.role.nl)).toEqual(['Zoeker', 'Klant', 'Agenda', 'Cijfers', 'Bewaker']);
  expect(issues.map(issue => issue.what)).toContainEqual(
    expect.stringMatching(/^seat 2 of 5 \(Klant\) waits \d+(\.\d+)? minutes in a row$/),
  );
  const waiting = (of: ReturnType<typeof check>): number[] => of.estimate[0]!.longestWait.map(wait => wait.minutes);
  const usual = check();
  expect(Math.max(...waiting({ ...usual, estimate }))).toBeGreaterThan(Math.max(...waiting(usual)) + 30);
  for (const { seat, minutes } of usual.estimate[0]!.longestWait) {
    const reported = usual.issues.some(({ what }) => what.startsWith(`seat ${seat} of 5 `) && what.includes(' waits '));
    expect([seat, reported]).toEqual([seat, minutes > 2]);
  }
  expect(usual.estimate[0]!.longestWait.some(({ minutes }) => minutes <= 2)).toBe(true);
});

test('a form that opens nothing too soon is played for every team size; one that cannot be played is reported there', () => {
  const short = (off: string[]) => (files: ToyFiles) => void (files['level.json'].forms = { short: { off } });
  const report = check(short(['OPT', 'THREE']));
  expect(report.forms).toEqual({ tried: 6, failed: 0 });
  expect(report.estimateShort[0]!.minutes).toBeLessThan(report.estimate[0]!.minutes);
  const broken = check(files => {
    short(['OPT'])(files);
    const [, send] = files['puzzles/END.json'].steps;
    send.solved = { all: [send.solved, { fact: 'extra.more.v', is: 'ok' }] };
    files['level.json'].off = {};
  });
  expect(broken.forms.failed).toBeGreaterThan(0);
  expect(broken.issues).toContainEqual(
    expect.objectContaining({
      file: 'level.json',
      what: expect.stringMatching(/^with 5 people in the short form.*: the solutions stop at END/),
    }),
  );
});

test('a form that leaves out the end, or a puzzle that is not there, is a mistake of its own line', () => {
  const files = toyFiles();
  files['level.json'].forms = { short: { off: ['END', 'NONE'] } };
  const compiled = compileLevel(toSource(files), toyRegistry);
  expect('issues' in compiled && compiled.issues.map(issue => issue.what)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^"END" is the end of the game/), expect.stringMatching(/NONE/)]),
  );
});

test('a long text that is hard to read is a warning, and a much too hard one an error', () => {
  const hard = (word: string) =>
    lintText(`${`${word} staan hier en zijn hier ook. `.repeat(7)}`).filter(({ what }) => /score/.test(what));
  expect(hard('Mensen')).toEqual([]);
  expect(hard('Verantwoordelijkheid')).toEqual([expect.objectContaining({ severity: 'warning' })]);
  expect(hard('Verantwoordelijkheden')).toEqual([expect.objectContaining({ severity: 'error' })]);
});

test('the report has the reading level of the whole level', () => {
  const { reading } = check();
  expect(reading!.texts).toBeGreaterThan(50);
  expect(reading!.wordsPerSentence).toBeGreaterThan(1);
  expect(reading!.wordsPerSentence).toBeLessThan(6);
});

test('effects that trigger each other are reported and do not hang', () => {
  const issues = errors(files => {
    const [step] = files['puzzles/TWO.json'].steps;
    step.notYet[0].when = { fact: 'twee.box.y', is: 'none' }; // its fix leads to the state that it fixes
  });
  expect(issues.some(issue => /does not settle/.test(issue.what))).toBe(true);
});

test.each([
  ['Vraag het rustig.', []],
  ['Dat is heel goed gedaan!', ['an exclamation mark']],
  ['Dit is fout.', ['the word "fout"']],
  ['Zoek de taalfout.', []],
  ['Wat vind je ervan?', ['informal address']],
  ['Zoek het op Google.', ['the brand name "Google"']],
  [`${'woord '.repeat(19)}.`, ['a sentence of 19 words']],
  ['Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.', ['13.0 words per sentence']],
  ['Een zin van zes woorden hier. '.repeat(11), ['66 words in one text']],
])('"%s" is read with %j', (text, found) => {
  expect(lintText(text).map(({ what }) => what)).toEqual(found);
});

test('a brand is named only where the story turns to people’s own lives', () => {
  const [named, notNamed] = [
    { nl: 'Staat u op LinkedIn?', en: 'Are you there?' },
    { nl: 'Staat u erop?', en: 'Are you there?' },
  ];
  const brands = (place: 'goal' | 'aha' | 'debrief') =>
    check(files => Object.assign(files['puzzles/ONE.json'], { goal: notNamed, aha: notNamed, debrief: notNamed, [place]: named }))
      .issues.filter(({ what }) => what.includes('brand'))
      .map(({ path }) => path);
  expect(brands('goal')).toEqual(['goal']);
  expect(brands('aha')).toEqual([]);
  expect(brands('debrief')).toEqual([]);
});

test('phrases without tokens are left alone', () => {
  expect(lintText('Wat leverde jouw rooster op?', ['jouw rooster'])).toEqual([]);
});
