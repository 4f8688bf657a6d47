import { isDeepStrictEqual } from 'node:util';
import type { CoachView, CoachViewMessage } from '../../../shared/protocol/coachView.ts';
import type { PlayerView, ViewMessage } from '../../../shared/protocol/view.ts';
import type { Browser } from '../people/Browser.ts';
import type { Person, Stage } from '../people/Stage.ts';
import type { World } from '../World.ts';
import { checkOnTheWay, firstDifference } from './onTheWay.ts';
import { checkCounted } from './clocks.ts';
import { checkPlaces } from './places.ts';

const ALONE_MS = 40_000; // after so long the coach sees to teams that are shown as shut
const BACK_MS = 120_000; // within so long everybody is back after the last trouble
const SOON_MS = 10_000;
const STILL_MS = 3000; // then what was told has arrived

/** Ends all trouble; checks that everybody reconnects and sees everything that was done. */
export async function rest(stage: Stage): Promise<void> {
  const { world } = stage;
  world.disk.mend();
  world.slowMs = 0;
  world.killIn = null;
  stage.plays += 1;
  await world.timeline.until(() => !world.timeline.frozen, Infinity);
  if (!(await world.timeline.until(() => world.broken !== null || isBack(stage), ALONE_MS))) await reopenShut(stage);
  await world.timeline.until(() => world.broken !== null || isBack(stage), BACK_MS);
  if (world.broken) return;
  if (!isBack(stage)) return tellMissing(stage);
  await world.timeline.until(() => world.timeline.now >= world.arrived, Infinity); // until everything in flight has arrived
  await world.timeline.pass(STILL_MS);
  await checkOnTheWay(stage);
  if (world.broken) return;
  await takeOverDamaged(stage);
  for (const person of stage.people) preferTheOneThatHolds(person);
  checkPlaces(stage);
  checkTwice(stage);
  for (const book of stage.ledger.books.values()) checkCounted(world, book);
  for (const browser of stage.browsers()) await checkSeen(stage, browser);
  await checkClocksRun(stage);
}

/** Every browser that reconnects is connected, no request is pending, and the server is up. */
function isBack(stage: Stage): boolean {
  const { world } = stage;
  for (const person of stage.people) preferTheOneThatHolds(person);
  const people = stage.people.filter(person => person.browser && !person.gone);
  return (
    world.process.up &&
    stage.asking === 0 &&
    !world.timeline.frozen &&
    people.every(({ browser }) => !browser!.tries || browser!.holds) &&
    stage.coaches.every(({ browser, busy }) => busy === 0 && (!browser?.tries || browser.coach !== null)) &&
    stage.browsers().every(browser => browser.waiting === 0 && (!browser.tries || browser.holds))
  );
}

/** A team that cannot be opened is shown as such to its coach, who sets it back as far as needed. */
async function reopenShut(stage: Stage): Promise<void> {
  const [coach] = stage.coaches;
  if (!coach!.browser?.tries) stage.openPage(coach!);
  await stage.world.timeline.until(() => coach!.browser!.coach !== null, SOON_MS);
  const shut = (coach!.browser!.coach?.teams ?? []).filter(team => team.trouble?.kind === 'broken');
  for (const { id } of shut)
    for (const moment of ['lastGood', 'beginning'] as const) {
      stage.tell(`a coach opens a team that is shut: ${moment}`);
      const result = await stage.world.timeline.get(stage.coachAct(coach!, { type: 'team.reopen', team: id, moment }), SOON_MS);
      if (result?.ok) break;
    }
}

/** Of several windows and devices the last to connect has the seat, not necessarily the last to be opened. */
function preferTheOneThatHolds(person: Person): void {
  const holds = person.older.find(browser => browser.tries);
  if (person.browser?.state !== 'elsewhere' || !holds) return;
  person.older = [...person.older.filter(browser => browser !== holds), person.browser];
  person.browser = holds;
  if (person.joined && holds.token) person.joined = { ...person.joined, token: holds.token };
}

function tellMissing(stage: Stage): void {
  const { world } = stage;
  const out = stage.browsers().filter(browser => browser.tries && (browser.line === null || browser.waiting > 0));
  const faults = world.faults.slice(-2).map(fault => `${fault.what}: ${String(fault.error)}`);
  const told = (who: string): string => [who, ...faults].join(' | ');
  if (!world.process.up) return world.breaks('the server starts', told('it is down'));
  if (out.some(browser => browser.wanted.as === 'coach'))
    return world.breaks('the coach’s page opens', told('a coach does not come in'));
  const names = out.map(browser => (browser.seat ? stage.nameOf(browser.seat) : browser.wanted.as));
  const waits = out.some(browser => browser.line !== null) ? 'somebody waits for an answer' : 'somebody does not come in';
  world.breaks('everybody comes back', told(`${waits} | ${[...new Set(names)].join(', ')}`));
}

/** Adopts the state to which a damaged journal led as the reference. */
async function takeOverDamaged({ ledger, world }: Stage): Promise<void> {
  for (const book of ledger.books.values()) {
    if (!book.damaged) continue;
    const state = await world.process.gameOf(book.team);
    if (state) ledger.takeOver(book.team, state, world.timeline.wall);
  }
}

function checkTwice({ ledger, world, people }: Stage): void {
  const sql = `select by, client_id, count(*) as times from journal where client_id is not null
    group by team_id, by, client_id having count(*) > 1`;
  const [twice] = ledger.all<{ by: string; times: number }>(sql);
  if (twice) world.breaks('nothing is done twice', `an act of ${twice.by} stands ${twice.times} times`);
  const names = ledger.all<{ name: string }>('select name from seat group by name having count(*) > 1');
  const doubled = names.filter(({ name }) => people.some(person => person.name === name));
  if (doubled.length) world.breaks('nobody is there twice', `${doubled[0]!.name} has two seats`);
}

/** A browser's merged view equals the whole view that it gets on request. */
async function checkSeen(stage: Stage, browser: Browser): Promise<void> {
  const { world } = stage;
  for (let look = 1; look <= LOOKS && browser.line && !browser.spoiled && !world.broken; look++) {
    const looked = await world.timeline.get(browser.lookAgain(), SOON_MS);
    const other = looked?.answer ? difference(stage, browser, looked) : null;
    if (!other) return;
    const who = browser.seat ? stage.nameOf(browser.seat) : 'a coach';
    if (look === LOOKS) world.breaks('a browser holds what is true', `${who}: ${other}`);
    await world.timeline.pass(LATER_MS); // something may just have changed by time
  }
}
const LOOKS = 3;
const LATER_MS = 900;

function difference(stage: Stage, { wanted }: Browser, looked: { held: unknown; seq: number; answer: unknown }): string | null {
  const { held, seq, answer } = looked;
  if (wanted.as === 'coach') {
    const { view } = answer as CoachViewMessage & { full: true };
    const teams = stage.ledger.all('select id from team').length;
    if (view.teams.length !== teams) return `${view.teams.length} teams on the coach’s page, ${teams} in the store`;
    return firstOf(pageOf(held as CoachView, view.now), pageOf(view, view.now));
  }
  if (!('sections' in (answer as object))) return firstOf(held as object, answer as object);
  const whole = answer as ViewMessage;
  if (whole.seq !== seq) return `holds ${seq}, the game stands at ${whole.seq}`;
  return firstOf(viewOf(held as PlayerView), viewOf(whole.sections as PlayerView));
}

const firstOf = (a: object | null, b: object): string | null => (isDeepStrictEqual(a, b) ? null : firstDifference(a, b));

/** The fields that only time changes. */
const OF_TIME = new Set(['leftMs', 'gameMs']);
const timeless = (view: object): object =>
  JSON.parse(JSON.stringify(view, (key, value: unknown) => (OF_TIME.has(key) ? undefined : value))) as object;
function viewOf(seen: PlayerView): object {
  const { clock: _, ...view } = seen;
  return timeless(view);
}
function pageOf(seen: CoachView, now: number): object {
  const { now: _, ...view } = seen;
  const teams = view.teams.map(({ clock, progress, undo, ...team }) => {
    return { ...team, clock: clock?.running, done: progress.done, undo: undo && undo.until > now ? undo : null };
  });
  return timeless({ ...view, teams });
}

const LOOK_MS = 4000;

/** A clock that is shown as running really runs. */
async function checkClocksRun(stage: Stage): Promise<void> {
  const { world } = stage;
  const page = stage.coaches.map(coach => coach.browser).find(browser => browser?.line);
  if (!page || world.broken) return;
  const [first, before] = [await lookAt(world, page), world.timeline.now];
  await world.timeline.pass(LOOK_MS);
  const [then, after] = [await lookAt(world, page), world.timeline.now];
  for (const { id, clock } of first?.teams ?? []) {
    const now = then?.teams.find(team => team.id === id)?.clock;
    if (!clock?.running || !now?.running || !(await world.process.gameOf(id))) continue; // not for a game that is not loaded
    const [ran, passed] = [now.gameMs - clock.gameMs, after - before];
    if (Math.abs(ran - passed) > LOOSE_MS)
      world.breaks('a clock that runs runs', `in ${Math.round(passed)} ms it went on by ${ran}`);
  }
}
const LOOSE_MS = 200;

async function lookAt(world: World, page: Browser): Promise<CoachView | null> {
  await world.timeline.get(page.lookAgain(), SOON_MS);
  return page.coach;
}
