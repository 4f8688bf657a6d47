import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startBots } from '../../server/bots/startBots.ts';
import { levelOf } from './support/journalOf.ts';
import { TestApp } from './support/TestApp.ts';
import { until } from './support/until.ts';

const SPEED = 150; // of the bots: a minute of theirs in 0.4 s
const MINUTE_MS = 60_000 / SPEED;
const PATIENCE = 90_000;
let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open();
  place.clock.setRate(SPEED / 10);
});
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

test(
  'practice players at the pace of people do not rush through the tasks, nor through the whole',
  async () => {
    const coach = await place.coach();
    const session = await coach.newSession(null);
    await coach.open(session.id);
    const level = levelOf(place.services);
    const crew = await startBots({ url: place.url, code: session.code, level, teams: 1, size: 5, speed: SPEED, human: true });
    await coach.must({ type: 'teams.make' });
    await coach.must({ type: 'start', team: 'all' });
    const team = () => coach.view.teams[0]!;
    await until(() => team().phase === 'playing', 'playing', PATIENCE);
    const began = performance.now();
    const minutes = () => (performance.now() - began) / MINUTE_MS;
    const solved = () => team().puzzles.filter(({ state }) => state === 'solved').length;
    let afterTwo = 0;
    await until(
      () => {
        if (minutes() <= 2.5) afterTwo = solved();
        return team().phase !== 'playing';
      },
      'the end of the game',
      PATIENCE,
    );
    const whole = minutes();
    expect(afterTwo).toBeLessThanOrEqual(3);
    expect(whole).toBeGreaterThan(level.level.minutes * 0.5);
    await crew.stop();
    await crew.done;
  },
  2 * PATIENCE,
);
