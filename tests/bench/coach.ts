/**
 * Prints how fast a coach's act reaches a player, and the bandwidth of a coach's page:
 * `node tests/bench/coach.ts [teams] [seconds]`. A server in this process, real clients, teams that play the solutions.
 *
 * On two busy cores, `node tests/bench/coach.ts 12 30`: every act reached all four players in 38 to 129 ms (the goal is one
 * second; solving a puzzle is the slowest, an undo takes 84 ms). The whole view of twelve teams is 63 kB; a move of a
 * player costs the coach's connection 1.1 kB: 890 kB a minute at the 800 moves a minute of this run, about a tenth of that
 * at the pace of people. One change of one of twelve teams takes the server 0.2 ms per connected coach (95th percentile
 * 1.6 ms); when every team was rendered again for it, that was 6.9 ms (21.9 ms).
 */
import { CoachViewDiff } from '../../server/hosting/views/CoachViewDiff.ts';
import { coachView } from '../../server/hosting/views/coachView.ts';
import { TeamViewCache } from '../../server/hosting/views/TeamViewCache.ts';
import { HostedSession } from '../../server/hosting/HostedSession.ts';
import { nextMoves } from '../../shared/game/solve.ts';
import type { CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import type { PlayerCommand } from '../../shared/protocol/command.ts';
import { levelOf, rebuiltState } from '../rooms/support/journalOf.ts';
import { isPlaying, playOn } from '../rooms/support/playOn.ts';
import { TestApp } from '../rooms/support/TestApp.ts';
import type { TestPerson } from '../rooms/support/TestPerson.ts';
import { until } from '../rooms/support/until.ts';

const TEAMS = Number(process.argv[2] ?? 12);
const SECONDS = Number(process.argv[3] ?? 60);
const NAMES = ['Ria', 'Jan', 'Els', 'Kees'];
const kB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

const test = await TestApp.open();
const coach = await test.coach();
const session = await coach.newSession();
const people: TestPerson[] = [];
await coach.open(session.id);
for (let n = 0; n < TEAMS * 4; n++) people.push(await test.person(session, `${NAMES[n % 4]}${Math.floor(n / 4)}`));
await coach.must({ type: 'door.admitAll' }); // more from one address than are admitted freely
await coach.must({ type: 'teams.make' });
await coach.must({ type: 'start', team: 'all' });
for (const person of people) await person.enter();
const teams = Map.groupBy(people, person => person.team!);
for (const members of teams.values()) await playOn(test, members, isPlaying);
const first = coach.view.teams[0]!.id;
const watched = teams.get(first)!;

/** The time from the coach's click until every player of the team has it on the screen. */
async function timeOf(command: CoachTeamCommand, seen: (person: TestPerson) => boolean): Promise<number> {
  const begin = performance.now();
  const sent = coach.toTeam(first, command);
  await until(() => watched.every(seen), `${command.type} is seen`);
  const spent = performance.now() - begin;
  await sent;
  return spent;
}
const puzzle = (person: TestPerson, id: string) => person.view.puzzles.find(one => one.id === id)!.state;
const acts: [string, CoachTeamCommand, (person: TestPerson) => boolean][] = [
  ['message', { type: 'message', text: 'Hallo allemaal' }, one => one.view.messages.some(m => m.text === 'Hallo allemaal')],
  ['compliment', { type: 'compliment', compliment: 'c1' }, one => one.view.messages.at(-1)?.act === 'compliment'],
  ['gather', { type: 'gather' }, one => one.view.team.people.every(other => other.place === 'table')],
  ['pause', { type: 'pause' }, one => one.view.phase === 'paused'],
  ['resume', { type: 'resume' }, one => one.view.phase === 'playing'],
  ['clock.add', { type: 'clock.add', minutes: 5 }, one => one.view.messages.at(-1)!.text.includes('5 minuten')],
  ['hint.own', { type: 'hint.own', puzzle: 'P1', text: 'Kijk goed' }, one => one.view.messages.some(m => m.text === 'Kijk goed')],
  ['puzzle.solve', { type: 'puzzle.solve', puzzle: 'P1' }, one => puzzle(one, 'P1') === 'solved'],
  ['puzzle.reopen', { type: 'puzzle.reopen', puzzle: 'P1' }, one => puzzle(one, 'P1') === 'open'],
  ['puzzle.skip', { type: 'puzzle.skip', puzzle: 'P1' }, one => puzzle(one, 'P1') === 'skipped'],
];
const rows = [];
for (const [act, command, seen] of acts) rows.push({ act, 'ms to all players': (await timeOf(command, seen)).toFixed(0) });
const undo = coach.view.teams.find(team => team.id === first)!.undo!.act;
rows.push({
  act: 'undo',
  'ms to all players': (await timeOf({ type: 'undo', act: undo }, one => puzzle(one, 'P1') === 'open')).toFixed(0),
});
console.table(rows);

// The cost of the overview while every team plays.
const whole = Buffer.byteLength(JSON.stringify(coach.view));
const before = { frames: coach.line!.frames.length, bytes: coach.line!.frames.reduce((sum, frame) => sum + frame.length, 0) };
const end = performance.now() + SECONDS * 1000;
let moves = 0;
while (performance.now() < end) {
  for (const [team, members] of teams) {
    const state = await rebuiltState(test.services, team);
    const [move] = nextMoves(levelOf(test.services), state);
    if (!move) continue;
    const { by, ...command } = move;
    await test.clock.advance(250);
    const person = members.find(one => one.seat === by);
    if (person && (await person.do(command as PlayerCommand)).ok) moves++;
  }
}
const frames = coach.line!.frames.length - before.frames;
const bytes = coach.line!.frames.reduce((sum, frame) => sum + frame.length, 0) - before.bytes;
console.log(`${TEAMS} teams, ${moves} moves in ${SECONDS} s; the whole view is ${kB(whole)}`);
console.log(
  `to the coach: ${frames} messages, ${kB(bytes)}; ${kB(bytes / Math.max(1, moves))} a move, ${kB((bytes / SECONDS) * 60)} a minute`,
);

// The cost of one change of one team on the server, per connected coach: making the view and its difference.
const hosted = new HostedSession(test.services);
await hosted.open(session.id);
const who = {
  as: 'coach',
  coach: hosted.session.coach_id,
  secretHash: '',
  until: Infinity,
  language: 'nl',
  base: test.url,
} as const;
const told = new CoachViewDiff();
const pictures = new TeamViewCache();
told.whole(coachView(hosted, pictures, who));
const CHANGES = 600;
const spent: number[] = [];
for (let n = 0; n < CHANGES; n++) {
  const status = hosted.statuses.get(hosted.teams[n % hosted.teams.length]!.id)!;
  const chat = [...status.state!.chat, ...status.state!.chat.slice(0, 1)]; // a line more
  hosted.receiveStatus({ ...status, state: { ...status.state!, chat } });
  const begin = performance.now();
  told.changes(coachView(hosted, pictures, who));
  spent.push(performance.now() - begin);
}
spent.sort((a, b) => a - b);
const of = (part: number): string => spent[Math.floor(part * CHANGES)]!.toFixed(2);
console.log(`one change of one of ${TEAMS} teams takes the server ${of(0.5)} ms for each coach, 95 in 100 under ${of(0.95)} ms`);
await test.close();
process.exit(0);
