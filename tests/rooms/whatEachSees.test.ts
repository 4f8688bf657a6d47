import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CoachView } from '../../shared/protocol/coachView.ts';
import type { SecretLink, SessionSummary } from '../../shared/protocol/http.ts';
import { api } from './support/api.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { RoomLine } from './support/RoomLine.ts';
import { closeRoom, damages, dropSnapshot, readOnly } from './support/storeFaults.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';

// Two teams of one session. The stored data of the first is damaged while nobody is connected; then each role reconnects.
interface Meeting {
  place: TestApp;
  coach: TestCoach;
  session: SessionSummary;
  player: TestPerson; // of the team with the fault
  neighbour: TestPerson; // of the other team
  team: string;
  guest: string;
}
type Fault = (meeting: Meeting) => Promise<void>;
interface Seen {
  player: string;
  neighbour: string;
  coach: string; // the reason on the team's tile
  guest: string;
  newcomer: string; // somebody who joins with the code
}

const PLAYS = 'plays';
const SOUND: Seen = { player: PLAYS, neighbour: PLAYS, coach: 'nothing', guest: 'nothing', newcomer: 'waits at the door' };
const WENT_BACK: Seen = { ...SOUND, coach: 'nothing, then recovered', guest: 'nothing, then recovered' };
const SHUT: Seen = { ...SOUND, player: 'teamShut' };

const inJournal =
  (damage: (place: TestApp, team: string) => Promise<void>): Fault =>
  async ({ place, team }) => {
    await dropSnapshot(place, team);
    await damage(place, team);
  };
const change =
  (state: string): Fault =>
  async ({ place, team }) => {
    await place.services.db.updateTable('snapshot').set({ state }).where('team_id', '=', team).execute();
  };
const beginningGone = inJournal(async (place, team) => {
  const first = place.services.db.deleteFrom('journal').where('team_id', '=', team);
  await first.where(eb => eb.or([eb('seq', '=', 1), eb('command', 'like', '%game.keep%')])).execute();
});
const levelGone: Fault = async ({ place, session }) => {
  await place.services.db.updateTable('session').set({ level_hash: 'gone' }).where('id', '=', session.id).execute();
};

const TABLE: readonly (readonly [fault: string, make: Fault, seen: Seen])[] = [
  ['nothing is the matter', async () => {}, SOUND],
  ['the snapshot is no JSON', change('{"seq":'), SOUND],
  ['the snapshot is no game', change('{"seq":3,"seats":[]}'), SOUND],
  ['an entry cannot be read', inJournal(damages['an entry that cannot be read']), WENT_BACK],
  ['an entry is no longer accepted', inJournal(damages['an entry that is no longer accepted']), WENT_BACK],
  ['an entry is missing', inJournal(damages['an entry that is missing']), WENT_BACK],
  ['the beginning of the journal is gone', beginningGone, { ...SHUT, coach: 'broken: journal', guest: 'broken: journal' }],
  [
    'its room fails by a mistake of ours',
    async ({ place, team }) => place.services.shutTeams.failed(team, 'unknown'),
    { ...SHUT, coach: 'broken: unknown', guest: 'broken: unknown' },
  ],
  [
    'the level of the session cannot be read',
    levelGone,
    { ...SHUT, neighbour: 'teamShut', coach: 'broken: level', guest: 'broken: level' },
  ],
  [
    'nothing can be written',
    ({ place }) => readOnly(place, true),
    {
      player: 'notKept',
      neighbour: 'notKept',
      coach: 'nothing, then notKept',
      guest: 'nothing, then notKept',
      newcomer: 'notKept',
    },
  ],
];

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open();
});
afterAll(() => place.close());

test.for(TABLE)('when %s', async ([, make, expected]) => {
  const meeting = await playing();
  await make(meeting);
  expect(await lookAround(meeting)).toEqual(expected);
  await readOnly(place, false);
});

async function playing(): Promise<Meeting> {
  const coach = await place.coach();
  const session = await coach.newSession(60, { teamSize: 4 });
  const all: TestPerson[] = [];
  for (const name of ['Ria', 'Jan', 'Els', 'Kees', 'Mia', 'Wim', 'Ans', 'Bep']) all.push(await place.person(session, name));
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  await coach.must({ type: 'start', team: 'all' });
  for (const person of all) await person.enter();
  const [player] = all as [TestPerson];
  const team = player.team!;
  const people = all.filter(person => person.team === team);
  await playOn(place, people, isPlaying);
  for (const up of [true, false, true, false]) await player.must({ type: 'hand', up });
  const neighbour = all.find(person => person.team !== team)!;
  await playOn(
    place,
    all.filter(person => person.team === neighbour.team),
    isPlaying,
  );
  const guest = (await coach.api<SecretLink>('POST', `/api/sessions/${session.id}/observer`)).body.link.split('#gast=')[1]!;
  for (const person of all) await person.leave();
  await coach.leave();
  for (const id of [team, neighbour.team!]) await closeRoom(id);
  await closeRoom(session.id, 'session');
  return { place, coach, session, player, neighbour, team, guest };
}

/** The session’s page is correct even before anybody of the team connects. */
async function lookAround(meeting: Meeting): Promise<Seen> {
  const { session, player, neighbour } = meeting;
  const before = await onPage(meeting);
  const came = { player: await acts(player), neighbour: await acts(neighbour) };
  const after = await onPage(meeting);
  for (const person of [player, neighbour]) await person.leave();
  const newcomer = await api<{ error?: string }>(place.url, 'POST', '/api/join', {
    body: { code: session.code, name: 'Nieuw', portrait: 'p01', language: 'nl' },
  });
  return {
    ...came,
    coach: inTurn(before.coach, after.coach),
    guest: inTurn(before.guest, after.guest),
    newcomer: newcomer.status === 201 ? 'waits at the door' : newcomer.body.error!,
  };
}
const inTurn = (before: string, after: string): string => (before === after ? before : `${before}, then ${after}`);

async function onPage({ coach, session, team, guest }: Meeting): Promise<Pick<Seen, 'coach' | 'guest'>> {
  const trouble = ({ teams }: Pick<CoachView, 'teams'>): string => {
    const found = teams.find(one => one.id === team)!.trouble;
    return found === null ? 'nothing' : found.kind === 'broken' ? `broken: ${found.why}` : found.kind;
  };
  await coach.leave();
  await coach.open(session.id);
  const looks = await RoomLine.join(place.url, 'session', { session: session.id, observer: guest });
  const seen = await looks.ask<{ view: CoachView }>('sync');
  await looks.leave();
  return { coach: trouble(coach.view), guest: trouble(seen.view) };
}

async function acts(person: TestPerson): Promise<string> {
  try {
    const { phase } = await person.enter();
    const act = await person.do({ type: 'hand', up: true });
    return act.ok ? (phase === 'playing' ? PLAYS : phase) : act.reason;
  } catch (error) {
    return (error as Error).message;
  }
}
