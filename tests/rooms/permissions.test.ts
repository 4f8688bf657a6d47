import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { COMPLIMENTS } from '../../shared/protocol/compliments.ts';
import { CoachCommand, CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import { LobbyCommand, type LobbyCommand as LobbyCommandType } from '../../shared/protocol/sessionView.ts';
import { addShare, endShare } from '../../server/storage/shares.ts';
import { api } from './support/api.ts';
import { entriesOf } from './support/journalOf.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { RoomLine } from './support/RoomLine.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { newClientId, TestPerson } from './support/TestPerson.ts';

/*
 * Who may send commands of a coach, tried on the wire for every command:
 *
 *   caller                                   door                        answer
 *   the session's coach                      'coach' of the session      done, or a reason of the game: never coachOnly
 *   a colleague with whom it is shared       'coach' of the session      the same
 *   a coach of another session               joining                     not let in: 401 signedOut
 *   a programme manager                      joining                     not let in: 401 signedOut
 *   signed out                               joining                     not let in: 401 signedOut
 *   a guest who observes                     'coach', 'command'          coachOnly
 *   a player of the team, in the lobby room  'coach'                     coachOnly
 *   a player of the team, in the game        'command'                   badCommand: not in a player's language
 *   a player of another team                 'command', 'coach'          badCommand, coachOnly
 *   a person waiting to be admitted          'coach'                     coachOnly
 *                                            'command' of the lobby      noSeat, whatever is asked
 *                                            joining the game            not let in: 409 moved
 *                                            what is of one's own        notNow
 */
let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;
let people: TestPerson[];
let team: string;
let commands: CoachCommand[];

beforeAll(async () => {
  place = await TestApp.open();
  ({ coach, session, people, team } = await place.team(['Ria', 'Jan', 'Els', 'Kees']));
  await playOn(place, people, isPlaying);
  commands = everyCommand(people[0]!.seat, people[1]!.seat, team);
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

/** A well-formed command of every kind in the protocol. */
function everyCommand(seat: string, other: string, id: string): CoachCommand[] {
  const sample: Record<string, unknown> = {
    minutes: 5, puzzle: 'P3', step: 'zoeken', text: 'Hallo', seat, to: seat, from: other, as: other, a: seat, b: other, line: 0, option: 'linde',
    act: 2, seq: null, compliment: COMPLIMENTS[0], team: id, name: 'Roos', before: null, wish: 'apart', position: 0, moment: 'now', how: 'link', turns: 'team', about: id,
  }; // prettier-ignore
  const filled = (options: readonly { shape: Record<string, unknown> }[]) =>
    options.map(({ shape }) => {
      const type = (shape.type as { value: string }).value;
      const fields = Object.keys(shape).filter(key => key !== 'type' && key !== 'command' && key !== 'number' && key !== 'sound');
      return {
        type,
        ...Object.fromEntries(fields.map(key => [key, type === 'debrief.goTo' && key === 'step' ? 1 : sample[key]])),
      };
    });
  const forTeam = filled(CoachTeamCommand.options as never).map(command => CoachTeamCommand.parse(command));
  const others = filled(CoachCommand.options as never).filter(command => command.type !== 'team');
  return [
    ...others.map(command => CoachCommand.parse(command)),
    ...forTeam.map(command => ({ type: 'team' as const, team: id, command })),
  ];
}
const nameOf = (command: CoachCommand) => (command.type === 'team' ? command.command.type : command.type);

/** The answer to each command at this door. */
async function answers(line: RoomLine, door: 'coach' | 'command', list = commands): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const command of list) {
    const sent = door === 'coach' || command.type !== 'team' ? command : command.command;
    const result = await retryWhenBusy(() => line.try(door, { client: newClientId(), command: sent }));
    seen[nameOf(command)] = result.ok ? 'done' : result.reason;
  }
  return seen;
}
/** Retries after a pause when told to slow down. */
async function retryWhenBusy<T extends { ok: boolean; reason?: string }>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    await new Promise(next => setTimeout(next, 20)); // above sixty messages a second the connection is closed
    const result = await ask();
    if (result.reason !== 'tooFast') return result;
  }
}
const all = (answer: string) => Object.fromEntries(commands.map(command => [nameOf(command), answer]));
const written = async () => (await entriesOf(place.services, team)).length;

test('the table holds every command of a coach', () => {
  const types = [...CoachTeamCommand.options, ...CoachCommand.options].map(option => option.shape.type.value);
  expect(new Set(commands.map(nameOf))).toEqual(new Set(types.filter(type => type !== 'team')));
});

describe('nothing is performed and nothing is written for', () => {
  let before = 0;
  beforeAll(async () => {
    before = await written();
  });
  afterEach(async () => {
    const now = await written();
    if (now !== before) throw new Error(`${now - before} commands were written for who may do nothing`);
  });

  test('a player of the team, at the door of the game', async () => {
    const player = people[0]!.line!;
    // Players have commands with these names too, of another shape.
    const own = new Set(['hand', 'message']);
    const list = commands.filter(command => !own.has(nameOf(command)));
    expect(new Set(Object.values(await answers(player, 'command', list)))).toEqual(new Set(['badCommand']));
  });

  test('a player of the team, at the door of the coach', async () => {
    const lobby = await RoomLine.join(place.url, 'session', { session: session.id, token: people[3]!.token });
    expect(await answers(lobby, 'coach')).toEqual(all('coachOnly'));
    await lobby.leave();
  });

  test('somebody of another session, with a seat there', async () => {
    const elsewhere = await coach.newSession();
    const stranger = await TestPerson.join(place.url, elsewhere.code, 'Vreemd', 'nl');
    await expect(RoomLine.join(place.url, 'session', { session: session.id, token: stranger.token })).rejects.toThrow(
      /ended|signedOut|removed|moved/,
    );
    await expect(RoomLine.join(place.url, 'team', { team, token: stranger.token })).rejects.toThrow(
      /ended|signedOut|removed|moved/,
    );
    await stranger.lobby();
    expect(await answers(stranger.line!, 'coach')).toEqual(all('coachOnly'));
    await stranger.leave();
  });

  test('a coach of another session, and who is signed out: neither comes in', async () => {
    const other = await colleague('Bea');
    for (const cookie of [other.cookie, 'coach=nobody', undefined])
      for (const [room, options] of [
        ['session', { session: session.id }],
        ['team', { team }],
      ] as const)
        await expect(RoomLine.join(place.url, room, options, cookie)).rejects.toThrow(/signedOut/);
  });

  test('a programme manager comes in nowhere, not even where a share was made for them', async () => {
    const petra = await coach.colleague('Petra', undefined, 'programme');
    const { id } = (await petra.api<{ id: string }>('GET', '/api/coach/me')).body;
    expect((await coach.api('POST', `/api/sessions/${session.id}/share`, { coach: id })).status).toBe(404);
    await addShare(place.services.db, session.id, id); // as if an older version had made one
    for (const [room, options] of [
      ['session', { session: session.id }],
      ['team', { team }],
    ] as const)
      await expect(RoomLine.join(place.url, room, options, petra.cookie)).rejects.toThrow(/signedOut/);
    for (const path of [`/api/sessions/${session.id}/plans`, `/api/teams/${team}/replay`, '/api/sessions'])
      expect([path, (await petra.api('GET', path)).status]).toEqual([path, 403]);
    await endShare(place.services.db, session.id, id, place.clock.now());
  });

  test('a guest who observes', async () => {
    const answer = await api<{ link: string }>(place.url, 'POST', `/api/sessions/${session.id}/observer`, {
      cookie: coach.cookie,
    });
    expect(answer.status).toBeLessThan(300);
    const observer = answer.body.link.split('gast=')[1]!;
    const lines = [
      await RoomLine.join(place.url, 'session', { session: session.id, observer }),
      await RoomLine.join(place.url, 'team', { team, observer }),
    ];
    const view = await lines[0]!.ask<{ view: { me: { as: string } } }>('sync');
    expect(view.view.me.as).toBe('observer');
    expect(await answers(lines[0]!, 'coach')).toEqual(all('coachOnly'));
    for (const line of lines) {
      expect(await answers(line, 'command')).toEqual(all('coachOnly'));
      await line.leave();
    }
  });
});

/** A command of every kind that a participant can send in the lobby. */
const LOBBY = [
  { type: 'profile', name: 'Ria' },
  { type: 'practice.done', step: 'letter' },
  { type: 'hand', up: true },
  { type: 'check', sound: true },
  { type: 'leave' },
] as const satisfies LobbyCommandType[];

test('a person waiting to be admitted can do nothing, opens no page of their own, and only the coach sees their name', async () => {
  expect(new Set(LOBBY.map(command => command.type))).toEqual(
    new Set(LobbyCommand.options.map(option => option.shape.type.value)),
  );
  const before = await written();
  const outside = await TestPerson.join(place.url, session.code, 'Buiten', 'nl');
  const view = await outside.lobby();
  expect(view).toMatchObject({ door: { why: 'late' }, people: [], teams: [], play: null });
  expect(await answers(outside.line!, 'coach')).toEqual(all('coachOnly'));
  for (const command of LOBBY.filter(({ type }) => type !== 'leave')) {
    const result = await retryWhenBusy(() => outside.line!.try('command', { client: newClientId(), command }));
    expect(result, `${command.type}`).toEqual({ ok: false, reason: 'noSeat' });
  }
  await expect(RoomLine.join(place.url, 'team', { team, token: outside.token })).rejects.toThrow('moved');
  const own = { token: outside.token };
  for (const [method, path, body] of [
    ['GET', ''],
    ['GET', '/statements'],
    ['POST', '/statements', { moment: 'before', item: 'x', answer: '1' }],
    ['PUT', '/plan', {}],
    ['PUT', '/contact', { text: 'x' }],
    ['PUT', '/share', { on: true }],
    ['PUT', '/keep', { on: true }],
    ['PUT', '/pseudonym', { pseudonym: 'x' }],
    ['GET', '/plan.pdf'],
    ['POST', '/certificate.pdf', { name: 'x' }],
    ['GET', '/step.ics'],
    ['GET', '/team.ics?day=2026-12-15'],
    ['GET', '/data.json'],
    ['POST', '/follow-up', {}],
    ['DELETE', ''],
  ] as const)
    expect((await api(place.url, method, `/api/own${path}`, { ...own, body })).body, `${path}`).toEqual({ error: 'notNow' });
  const link = `/api/sessions/${session.id}/seats/${outside.seat}`;
  for (const kind of ['link', 'play'])
    expect((await api(place.url, 'POST', `${link}/${kind}`, { cookie: coach.cookie, body: {} })).status).toBe(404);
  const lobby = await RoomLine.join(place.url, 'session', { session: session.id, token: people[3]!.token });
  expect(JSON.stringify(await lobby.ask('sync'))).not.toContain('Buiten');
  expect(JSON.stringify(people[0]!.view)).not.toContain('Buiten');
  const { link: guest } = (
    await api<{ link: string }>(place.url, 'POST', `/api/sessions/${session.id}/observer`, { cookie: coach.cookie, body: {} })
  ).body;
  const observer = await RoomLine.join(place.url, 'session', { session: session.id, observer: guest.split('gast=')[1]! });
  expect(JSON.stringify(await observer.ask('sync'))).not.toContain('Buiten');
  expect(await written()).toBe(before);
  for (const line of [lobby, observer, outside]) await line.leave();
});

/** A second coach, invited by the first and signed in. */
async function colleague(name: string): Promise<{ id: string; cookie: string }> {
  const passphrase = 'stoel raam boom kast vier';
  const invited = await api<{ link: string }>(place.url, 'POST', '/api/coaches/invite', { cookie: coach.cookie, body: { name } });
  const token = invited.body.link.split('#t=')[1]!;
  const signedIn = await api<{ id: string }>(place.url, 'POST', '/api/invite', { token, body: { passphrase } });
  expect(signedIn.status).toBeLessThan(300);
  return { id: signedIn.body.id, cookie: signedIn.headers.get('set-cookie')!.split(';')[0]! };
}

test('the session’s coach and a colleague with whom it is shared are authorised: only the game may refuse', async () => {
  const bea = await colleague('Bea Twee');
  await addShare(place.services.db, session.id, bea.id);
  const shared = await RoomLine.join(place.url, 'session', { session: session.id }, bea.cookie);
  const last = new Set(['end', 'close', 'person.same', 'person.remove', 'person.move', 'team.restart', 'puzzle.skip']);
  const calm = commands.filter(command => !last.has(nameOf(command)));
  for (const line of [shared, coach.line!]) {
    const seen = await answers(line, 'coach', calm);
    expect(
      Object.entries(seen).filter(([, answer]) => ['coachOnly', 'badCommand', 'noSeat', 'serverError'].includes(answer)),
    ).toEqual([]);
    expect(seen).toMatchObject({ gather: 'done', compliment: 'done', message: 'done', wish: 'done' });
  }
  expect((await entriesOf(place.services, team)).some(entry => entry.command.by === `coach:${bea.id}`)).toBe(true);
  await shared.leave();
  for (const type of ['team.restart', 'person.remove', 'end', 'close']) {
    const command = commands.findLast(one => nameOf(one) === type)!;
    expect(await answers(coach.line!, 'coach', [command])).toEqual({ [type]: 'done' });
  }
});
