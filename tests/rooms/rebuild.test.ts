import { matchMaker } from '@colyseus/core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { entriesOf, rebuiltState } from './support/journalOf.ts';
import { isPlaying, playOn, solved } from './support/playOn.ts';
import { readOnly } from './support/storeFaults.ts';
import { TestApp } from './support/TestApp.ts';
import { newClientId, type TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
let people: TestPerson[];
let team: string;

beforeAll(async () => {
  place = await TestApp.open();
  ({ people, team } = await place.team(['Ria', 'Jan', 'Els', 'Kees']));
  await playOn(place, people, isPlaying);
});
afterAll(() => place.close());
afterEach(() => {
  place.lines.length = 0;
});

const roomOf = async (): Promise<string | undefined> => (await matchMaker.query({ name: 'team', team }))[0]?.roomId;
async function closeRoom(): Promise<void> {
  await matchMaker.getLocalRoomById((await roomOf())!).disconnect();
  await until(async () => (await roomOf()) === undefined, 'the room is closed');
}

test('a closed room is rebuilt to the same game, with the same views', async () => {
  await playOn(place, people, solved('P2'));
  const [ria, jan] = people as [TestPerson, TestPerson];
  await ria.must({ type: 'chat.send', text: 'Tot zo' });
  await jan.must({ type: 'hand', up: true });
  await jan.must({ type: 'hand', up: false });
  const before = await rebuiltState(place.services, team);
  const { clock, ...seen } = structuredClone(ria.view);
  await closeRoom();
  for (const person of people) await person.enter();
  const { clock: clockNow, ...now } = ria.view;
  expect(now).toEqual(seen);
  expect(clockNow.gameMs).toBe(clock.gameMs);
  expect({ ...(await rebuiltState(place.services, team)), seq: 0 }).toEqual({ ...before, seq: 0 });
  expect(place.faults()).toEqual([]);
});

test('a command that was answered before the room closed is not performed again', async () => {
  const ria = people[0]!;
  const client = newClientId();
  const first = await ria.do({ type: 'chat.send', text: 'Nog eens' }, client);
  await closeRoom();
  await ria.enter();
  expect(await ria.do({ type: 'chat.send', text: 'Nog eens' }, client)).toEqual(first);
});

test('the clock does not run while there is no process', async () => {
  const ria = people[0]!;
  for (const person of people) await person.enter();
  const { gameMs } = ria.view.clock;
  await closeRoom();
  await place.clock.advance(20 * 60_000);
  await ria.enter();
  expect(ria.view.clock.gameMs - gameMs).toBeLessThanOrEqual(3000);
  expect((await entriesOf(place.services, team)).at(-1)!.command.type).toBe('clock.resume');
});

test('two people who connect at the same moment load one room', async () => {
  await closeRoom();
  await Promise.all(people.map(person => person.enter()));
  expect(await matchMaker.query({ name: 'team', team })).toHaveLength(1);
  expect(new Set(people.map(person => person.line!.room.roomId)).size).toBe(1);
});

test('a command that cannot be written is refused and changes nothing, and the game continues afterwards', async () => {
  const ria = people[0]!;
  const before = await rebuiltState(place.services, team);
  const { gameMs } = ria.view.clock;
  await readOnly(place, true);
  expect(await ria.do({ type: 'hand', up: true })).toEqual({ ok: false, reason: 'notKept' });
  await until(() => ria.view.clock.held, 'everybody is told');
  expect(place.faults().join('\n')).toContain('readonly');
  await place.clock.advance(20 * 60_000);
  expect(await rebuiltState(place.services, team)).toEqual(before);
  await readOnly(place, false);
  await place.clock.advance(1500);
  await until(() => ria.view.clock.held === false, 'the game goes on');
  await ria.must({ type: 'hand', up: true });
  expect(ria.view.clock.gameMs - gameMs).toBeLessThanOrEqual(1500);
});
