import { afterAll, beforeAll, expect, test } from 'vitest';
import { mayRead } from '../../shared/game/people.ts';
import type { GameState } from '../../shared/game/state.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import { levelOf } from './support/journalOf.ts';
import { playOn } from './support/playOn.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';

let place: TestApp;
let people: TestPerson[];
let level: CompiledLevel;
let end: GameState; // the last state before the reveal

beforeAll(async () => {
  place = await TestApp.open();
  ({ people } = await place.team(['Ria', 'Jan', 'Els', 'Kees', 'Mia']));
  level = levelOf(place.services);
  await playOn(place, people, state => {
    if (state.phase === 'playing') end = state;
    return state.phase === 'reveal';
  });
}, 120_000);
afterAll(async () => {
  place.expectNoFaults();
  await place.close();
});

/** Everything that a person received before the reveal, as text. */
function received(person: TestPerson): string {
  const frames = person.line!.frames;
  const reveal = frames.findIndex(frame => frame.includes('reveal') && frame.includes('ending'));
  return Buffer.from(frames.slice(0, reveal < 0 ? undefined : reveal).join('\n'), 'latin1').toString('utf8');
}

test('the bots reached the reveal, and every connection was recorded', () => {
  for (const person of people) {
    expect(person.view.phase).toBe('reveal');
    expect(received(person).length).toBeGreaterThan(5000);
  }
});

test('no condition, solution, rule or correctness flag is sent', () => {
  const words = [
    'notYet":[',
    'solution',
    'solved":{',
    'hasAny',
    'lacksAny',
    'atLeast',
    'oneOf',
    'fromTry',
    'digcomp',
    '"correct',
    '"right',
    '"answer"',
  ];
  for (const person of people) {
    const text = received(person);
    expect(words.filter(word => text.includes(word))).toEqual([]);
    expect(
      words.filter(word => text.includes(word.replaceAll(/["{[:]/g, '')) && !/notYet|solved|correct|right|answer/.test(word)),
    ).toEqual([]);
  }
});

test('no untaken hint, no remark on a mistake that was not made, and no ending is sent', () => {
  const secrets: string[] = [];
  for (const puzzle of level.puzzles.values()) {
    for (const step of puzzle.steps) {
      for (const { say, idea } of step.notYet) secrets.push(say.nl, say.en, ...(idea ? [idea.nl] : []));
      for (const hint of step.hints) secrets.push(hint.nl, hint.en);
    }
  }
  for (const { say } of level.level.endings) secrets.push(say.nl, say.en);
  for (const page of level.level.reveal) secrets.push(...page.lines.flatMap(line => [line.say.nl, line.say.en]));
  expect(secrets.length).toBeGreaterThan(50);
  const told = spoken(level);
  for (const person of people) {
    const text = received(person);
    expect(secrets.filter(secret => !secret.includes('{') && !told.has(secret) && text.includes(secret))).toEqual([]);
  }
});

test('nobody receives a sentence that only another person holds', () => {
  let foreign = 0;
  for (const person of people) {
    const text = received(person);
    const readable = [...level.items.values()].filter(item => mayRead(level, end, person.seat, item.id));
    const own = new Set(readable.flatMap(item => item.sentences.map(sentence => sentence.nl)));
    expect([...own].some(sentence => text.includes(sentence))).toBe(true); // otherwise the test checks nothing
    for (const item of level.items.values()) {
      if (readable.includes(item)) continue;
      for (const { nl } of item.sentences) {
        if (nl.length < 25 || own.has(nl)) continue;
        foreign += 1;
        expect(text.includes(nl) ? `${person.view.me.title} received of ${item.id}: ${nl}` : '').toBe('');
      }
    }
  }
  expect(foreign).toBeGreaterThan(20);
});

test('nothing of another team, and no seat secret, is sent', () => {
  for (const person of people) {
    const text = received(person);
    for (const other of people) expect(text).not.toContain(other.token);
  }
});

/** Texts that a level also uses in public places. */
function spoken({ puzzles }: CompiledLevel): Set<string> {
  return new Set([...puzzles.values()].flatMap(puzzle => [puzzle.goal.nl, puzzle.aha?.nl ?? '', puzzle.says?.solved?.nl ?? '']));
}
