import { expect, test } from 'vitest';
import { compileLevel, type CompiledLevel, type LevelSource } from '../../shared/level/compile.ts';
import { estimate, PACES, SIZES } from '../../shared/level/estimate.ts';
import { inForm } from '../../shared/level/forms.ts';
import { readSource, realLevel } from './support/readLevel.ts';
import { type Json } from './toy/source.ts';

const level = realLevel('de-lege-stoel');

/** The level with some of its files changed. */
function changed(change: (read: (file: string) => Json) => void): CompiledLevel {
  const source = readSource('de-lege-stoel');
  const files = new Map<string, Json>();
  change(file => files.set(file, files.get(file) ?? JSON.parse(source.files[file]!)).get(file));
  const written = Object.fromEntries([...files].map(([file, json]) => [file, JSON.stringify(json)]));
  const compiled = compileLevel({ files: { ...source.files, ...written } } as LevelSource);
  if ('issues' in compiled) throw new Error(compiled.issues.map(issue => issue.what).join('\n'));
  return compiled.level;
}
const whole = (one: CompiledLevel): number => estimate(one, 5).minutes;
const of = (one: CompiledLevel, puzzle: string): number => one.puzzles.get(puzzle)!.minutes;

test('a quick team needs less than a usual one, and a calm one more; three people more than five', () => {
  for (const players of SIZES) {
    const minutes = PACES.map(pace => estimate(level, players, [], pace).minutes);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect(new Set(minutes).size).toBe(PACES.length);
  }
  const [five, four, three] = SIZES.map(players => estimate(level, players).minutes);
  expect(three).toBeGreaterThan(Math.max(five!, four!));
});

test('longer texts take longer to read, where they are shown', () => {
  const many = ' Dit is een zin die iemand ook nog moet lezen voor het verder gaat.'.repeat(20);
  const longer = changed(read => (read('puzzles/P4.json').goal.nl += many));
  expect(of(longer, 'P4')).toBeGreaterThan(of(level, 'P4') + 1);
  expect(of(longer, 'P1')).toBe(of(level, 'P1'));
});

test('a mail that is not there yet is not read', () => {
  const many = ' Dit is een zin die iemand ook nog moet lezen voor het verder gaat.'.repeat(20);
  const longer = (mail: string) =>
    changed(read => (read('level.json').items.find((item: Json) => item.id === mail).sentences[0].nl += many));
  expect(of(longer('m6'), 'P1')).toBe(of(level, 'P1'));
  expect(of(longer('m2'), 'P1')).toBeGreaterThan(of(level, 'P1') + 1);
});

test('what is done in the tools when a task is solved does not close them for its own steps', () => {
  const without = changed(read => (read('puzzles/P11.json').gives = []));
  expect(of(without, 'P11')).toBe(of(level, 'P11'));
});

test('a line that tells somebody what to do takes the place of asking', () => {
  const untold = changed(read => delete read('puzzles/GA.json').steps[0].turns);
  expect(whole(untold)).toBeGreaterThan(whole(level));
});

test('hints are not counted, since few are taken', () => {
  const hint = { nl: 'Een lange hint met veel woorden. '.repeat(12), en: 'x' };
  const more = changed(read => (read('puzzles/P4.json').steps[0].hints = [hint, hint, hint]));
  expect(of(more, 'P4')).toBe(of(level, 'P4'));
});

test('a task without not-yet rules has no wrong try, and more to press takes longer', () => {
  const sure = changed(read => {
    read('puzzles/P8.json').steps[0].notYet = [];
    delete read('puzzles/P8.json').steps[0].button;
    delete read('puzzles/P8.json').steps[0].ready;
    delete read('puzzles/P8.json').minutes;
  });
  expect(of(sure, 'P8')).toBeLessThanOrEqual(of(level, 'P8') - 1);
  const less = changed(read => {
    read('puzzles/P10.json').steps[0].solution.splice(0, 5);
    delete read('puzzles/P10.json').minutes;
  });
  expect(of(less, 'P10')).toBeLessThan(of(level, 'P10'));
});

test('minutes in a puzzle are the least it takes, for what nothing else shows', () => {
  const film = changed(read => (read('puzzles/P12.json').minutes = 25));
  expect(of(film, 'P12')).toBe(25);
  expect(whole(film)).toBeGreaterThan(whole(level) + 10);
  const low = changed(read => delete read('puzzles/P12.json').minutes);
  expect(of(low, 'P12')).toBe(of(level, 'P12'));
});

test('a puzzle that is left out saves its time where others wait for it, and little where they work side by side', () => {
  const without = (...skip: string[]): number =>
    estimate(
      inForm(
        changed(read => (read('level.json').forms = { short: { off: skip } })),
        'short',
      ),
      5,
    ).minutes;
  expect(whole(level) - without('P12')).toBeGreaterThan(of(level, 'P12') * 0.7);
  expect(whole(level) - without('P9')).toBeLessThan(of(level, 'P9') * 0.7);
});

test('the short form is shorter for every team size', () => {
  for (const players of SIZES)
    expect(estimate(inForm(level, 'short'), players).minutes).toBeLessThan(estimate(level, players).minutes - 6);
});

test('a person who must wait for another is named with the minutes, and helping is no wait', () => {
  const slow = changed(read => (read('puzzles/P2.json').minutes = 40));
  const longest = (one: CompiledLevel): number => Math.max(...estimate(one, 5).longestWait.map(wait => wait.minutes));
  expect(longest(slow)).toBeGreaterThan(longest(level) + 10);
  expect(estimate(slow, 5).longestWait.map(wait => wait.role.nl)).toEqual([
    'Zoeker',
    'Contactpersoon',
    'Organisator',
    'Cijferkenner',
    'Privacybewaker',
  ]);
});

test('what everybody may do but one does is shared out, and an act that changes nothing takes no time', () => {
  const again = changed(read => {
    const [step] = read('puzzles/P10.json').steps;
    step.solution = [...step.solution, ...step.solution];
  });
  expect(of(again, 'P10')).toBe(of(level, 'P10'));
  const alone = changed(read => {
    const talk = read('puzzles/P7b.json').steps.find((step: Json) => step.id === 'luisteren');
    talk.solution = talk.solution.filter((act: Json) => act.action.type !== 'ask');
  });
  expect(of(level, 'P7b') - of(alone, 'P7b')).toBeLessThan(4); // six questions, asked by five people at once
});
