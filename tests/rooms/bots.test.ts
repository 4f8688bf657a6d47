import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readOptions } from '../../server/bots/options.ts';
import { runBots, type BotResult } from '../../server/bots/runBots.ts';
import { levelOf } from './support/journalOf.ts';
import { PASSPHRASE, TestApp } from './support/TestApp.ts';

const SPEED = 100;
let place: TestApp;

beforeAll(async () => {
  place = await TestApp.open();
  place.clock.setRate(SPEED / 10); // the hour is longer than the game
});
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

const play = (...asked: string[]): Promise<BotResult> =>
  runBots(readOptions(['--url', place.url, '--speed', `${SPEED}`, ...asked]), PASSPHRASE, levelOf(place.services));

/** What the client says on the phone about the chosen candidate. */
const wordsFor = (ending: string): string =>
  levelOf(place.services).level.endings.find(
    rule => rule.when && 'fact' in rule.when && JSON.stringify(rule.when).includes(`"${ending}"`),
  )!.say.nl;

test.concurrent.each([
  [4, 'linde'],
  [3, 'wilg'],
  [3, 'berk'],
  [3, 'eik'],
  [3, 'beuk'],
])(
  'bots play the level to its end with %i people, who choose %s',
  async (size, ending) => {
    const { teams } = await play('--teams', '1', '--size', `${size}`, '--ending', ending);
    expect(teams.map(({ phase, open }) => ({ phase, open }))).toEqual([{ phase: 'debrief', open: [] }]);
    expect(teams[0]!.solved).toBe(teams[0]!.total);
    expect(teams[0]!.ending).toContain(wordsFor(ending));
  },
  120_000,
);
