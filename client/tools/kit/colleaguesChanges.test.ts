import { expect, test } from 'vitest';
import { ColleaguesChanges } from './colleaguesChanges.ts';

const theirs = () => false;
const mine = () => true;
type Ticks = Record<string, boolean>;
type Choices = Record<string, string>;
const sanne = (ticks: Ticks) => ticks.Sanne;
const ruben = (ticks: Ticks) => ticks.Ruben;

test('what a colleague chose is fresh for two seconds, and nothing is at the start', () => {
  const changes = new ColleaguesChanges<Choices>();
  const [day, hour] = [({ day }: Choices) => day, ({ hour }: Choices) => hour];
  changes.see({ day: 'monday', hour: '9' }, 0, theirs);
  expect(changes.changed(day, 0)).toBe(false);
  changes.see({ day: 'monday', hour: '11' }, 1000, theirs);
  expect(changes.changed(hour, 2999)).toBe(true);
  expect(changes.changed(hour, 3000)).toBe(false);
  expect(changes.changed(day, 1000)).toBe(false);
});

test('what a colleague ticked stays so for who means the same but presses later, until that person was told', () => {
  const changes = new ColleaguesChanges<Ticks>();
  changes.see({ Sanne: false, Ruben: false }, 0, theirs);
  changes.see({ Sanne: true, Ruben: false }, 1000, theirs);
  changes.see({ Sanne: true, Ruben: true }, 2000, theirs);
  expect(changes.changed(sanne, 6000)).toBe(true);
  changes.tell(sanne, 6000);
  expect(changes.changed(sanne, 6600)).toBe(false);
  expect(changes.changed(ruben, 9999)).toBe(true);
  expect(changes.changed(ruben, 10_000)).toBe(false);
});

test('what this person pressed can be pressed again at once', () => {
  const changes = new ColleaguesChanges<Ticks>();
  changes.see({ Sanne: false }, 0, theirs);
  changes.see({ Sanne: true }, 100, mine);
  expect(changes.changed(sanne, 150)).toBe(false);
  changes.see({ Sanne: false }, 200, theirs); // a colleague undid it
  expect(changes.changed(sanne, 250)).toBe(true);
});

test('whose change it was may become known after the change itself', () => {
  const changes = new ColleaguesChanges<Ticks>();
  let answered = false;
  changes.see({ Sanne: false }, 0, theirs);
  changes.see({ Sanne: true }, 100, () => answered);
  answered = true;
  expect(changes.changed(sanne, 150)).toBe(false);
});

test('that a part opens or closes is nobody’s change in it', () => {
  const changes = new ColleaguesChanges<{ page: number; report?: { chosen: string } }>();
  changes.see({ page: 1 }, 0, theirs);
  changes.see({ page: 1, report: { chosen: 'first' } }, 100, theirs);
  expect(changes.changed(({ report }) => report?.chosen, 150)).toBe(false);
  changes.see({ page: 1, report: { chosen: 'second' } }, 200, theirs);
  expect(changes.changed(({ report }) => report?.chosen, 250)).toBe(true);
  changes.see({ page: 1 }, 3000, theirs);
  expect(changes.changed(({ report }) => report?.chosen, 3050)).toBe(false);
});
