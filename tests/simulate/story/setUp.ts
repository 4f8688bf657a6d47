import { COACHES } from '../disk/template.ts';
import type { Stage } from '../people/Stage.ts';
import { openSession, signIn } from '../server/routes.ts';
import type { Story } from './Action.ts';

const NAMES = ['Ria', 'Sef', 'Toos', 'Udo', 'Vera', 'Wim', 'Yara', 'Zeno', 'Anna'];
const SOON_MS = 60_000;

/** Sets up a server, a session, its people in the lobby, and perhaps running games, without faults. */
export async function setUp(stage: Stage, story: Story): Promise<void> {
  const { world } = stage;
  const { timeline } = world;
  const come = async (holds: () => boolean): Promise<void> => {
    if (world.broken || (await timeline.until(() => holds() || world.broken !== null, SOON_MS))) return;
    world.breaks('a quiet beginning', 'the story could not begin');
  };
  const done = async (work: Promise<unknown>): Promise<void> => {
    let over = false;
    void work.then(
      () => (over = true),
      (error: unknown) => world.breaks('a quiet beginning', String(error)),
    );
    await come(() => over);
  };
  world.start();
  await come(() => world.process.up);
  const session = world.http(services =>
    openSession(services, COACHES[0], {
      level: world.ground.levelId,
      language: 'nl',
      minutes: story.minutes,
      pace: story.pace,
      holdReveal: story.holdReveal,
    }),
  );
  await done(session.then(({ id, code }) => (stage.session = { id, code })));
  if (world.broken) return;
  await done(
    world.http(({ db }) => db.insertInto('share').values({ session_id: stage.session.id, coach_id: COACHES[1] }).execute()),
  );
  for (const id of COACHES.slice(0, story.coaches)) {
    const coach = { id, cookie: '', browser: null, looks: [], busy: 0 };
    stage.coaches.push(coach);
    await done(world.http(services => signIn(services, id)).then(cookie => (coach.cookie = cookie)));
    stage.openPage(coach);
  }
  for (const name of NAMES.slice(0, story.people)) await done(stage.arrive(name));
  await come(() => stage.browsers().every(browser => browser.line !== null));
  if (story.begun && !world.broken) await begin(stage, story, done, come);
}

async function begin(
  stage: Stage,
  story: Story,
  done: (work: Promise<unknown>) => Promise<void>,
  come: (holds: () => boolean) => Promise<void>,
): Promise<void> {
  const [coach] = stage.coaches;
  const view = () => coach!.browser!.coach!;
  let next = 0;
  for (const size of story.teams) {
    const before = view().teams.map(team => team.id);
    await done(stage.coachAct(coach!, { type: 'team.add' }));
    const made = (): string | undefined => view().teams.find(team => !before.includes(team.id))?.id;
    await come(() => made() !== undefined);
    if (stage.world.broken) return;
    for (const person of stage.people.slice(next, next + size))
      await done(stage.coachAct(coach!, { type: 'person.move', seat: person.joined!.seat, team: made()! }));
    next += size;
  }
  await done(stage.coachAct(coach!, { type: 'start', team: 'all' }));
  const divided = stage.people.slice(0, next);
  await come(() => divided.every(person => person.browser?.line?.room === 'team'));
  for (const person of divided) await done(stage.act(person, { type: 'briefing.ready' }));
  stage.ledger.read();
}
