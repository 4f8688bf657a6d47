import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../server/journal/Journal.ts';
import { entriesOf, rebuiltState } from './support/journalOf.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
let people: TestPerson[];
let team: string;

beforeAll(async () => {
  place = await TestApp.open();
  ({ people, team } = await place.team(['Ria', 'Jan', 'Els', 'Kees', 'Mia']));
  await playOn(place, people, isPlaying);
});
afterAll(async () => {
  place.expectNoFaults();
  await place.close();
});

const typesSince = async (seq: number): Promise<string[]> =>
  (await entriesOf(place.services, team)).filter((entry: Entry) => entry.seq > seq).map(entry => entry.command.type);
const seatIn = (person: TestPerson, of: TestPerson) => of.view.team.people.find(other => other.seat === person.seat)!;
const light = (person: TestPerson, of: TestPerson) =>
  (of.line!.room.state as unknown as { seats: Map<string, { online: boolean }> }).seats.get(person.seat)?.online;
/** Waits until the room has noticed that the socket is gone. */
const gone = (person: TestPerson, of: TestPerson) =>
  until(() => light(person, of) === false, `${person.name} is noticed to be gone`);
const here = (person: TestPerson, of: TestPerson) =>
  until(() => light(person, of) === true, `${person.name} is noticed to be here`);

test('a reload within the grace period does not count as away', async () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  const { seq } = await rebuiltState(place.services, team);
  ria.line!.drop();
  await gone(ria, jan);
  await place.clock.advance(9_000);
  await ria.enter();
  await here(ria, jan);
  await place.clock.advance(60_000);
  expect(await typesSince(seq)).not.toContain('seat.away');
  expect(seatIn(ria, jan).away).toBe(false);
});

test('a disconnected person is marked away, their tools pass on after three minutes, and return with them', async () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  const mine = ria.view.tools.filter(tool => tool.mine).map(tool => tool.id);
  ria.line!.drop();
  await gone(ria, jan);
  await place.clock.advance(10_000);
  await until(() => seatIn(ria, jan).away, 'Jan sees that Ria is away');
  await place.clock.advance(50_000);
  await until(() => jan.view.messages.some(message => message.text.includes('Ria is even weg')), 'all are told');
  await place.clock.advance(150_000);
  const holders = (await rebuiltState(place.services, team)).holds;
  expect(Object.values(holders)).not.toContain(ria.seat);
  await ria.enter();
  await until(() => !seatIn(ria, jan).away, 'Jan sees that Ria is back');
  expect(ria.view.tools.filter(tool => tool.mine).map(tool => tool.id)).toEqual(mine);
  expect(Object.values((await rebuiltState(place.services, team)).holds)).toContain(ria.seat);
});

test('the clock stops when nobody is connected for a minute, and continues when somebody returns', async () => {
  const [ria] = people as [TestPerson];
  const left = ria.view.clock.leftMs!;
  const before = (await rebuiltState(place.services, team)).seq;
  for (const person of people) person.line!.drop();
  await until(async () => {
    await place.clock.advance(1000);
    return (await typesSince(before)).includes('nobody.here');
  }, 'nobody is here');
  await place.clock.advance(3_600_000);
  expect((await rebuiltState(place.services, team)).clock.pausedBy).toBe('nobodyHere');
  for (const person of people) await person.enter();
  expect(ria.view.phase).toBe('playing');
  expect(ria.view.clock.running).toBe(true);
  const lost = left - ria.view.clock.leftMs!;
  expect(lost).toBeGreaterThanOrEqual(60_000);
  expect(lost).toBeLessThan(600_000); // of the hour that nobody was there, not the few steps until that was noticed
});
