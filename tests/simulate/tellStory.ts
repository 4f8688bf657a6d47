import { createHash } from 'node:crypto';
import { mixed } from './chance.ts';
import { checkGoesOn } from './checks/goOn.ts';
import { rest } from './checks/atRest.ts';
import { checkOnTheWay } from './checks/onTheWay.ts';
import type { InvariantViolation } from './InvariantViolation.ts';
import { Stage } from './people/Stage.ts';
import type { Action, FaultKind, Story } from './story/Action.ts';
import { coachActs } from './story/acts/coach.ts';
import { damageActs } from './story/acts/damage.ts';
import { peopleActs } from './story/acts/people.ts';
import { troubleActs } from './story/acts/trouble.ts';
import { KIND_OF } from './story/invent.ts';
import { setUp } from './story/setUp.ts';
import { inWords } from './story/words.ts';
import { World, type Ground } from './World.ts';

const ACTS: Record<string, (stage: Stage, action: Action) => void> = {
  ...peopleActs,
  ...coachActs,
  ...troubleActs,
  ...damageActs,
  wait: (stage, { wait }) => stage.tell(`nothing for ${Math.round(wait / 1000)} s`),
};

export interface StoryResult {
  broken: InvariantViolation | null;
  lines: string[]; // what happened, in words
  steps: number;
  events: number;
  troubles: Map<string, number>; // by kind
  acts: Map<string, number>;
  entries: number; // of all journals
  minutes: number; // of simulated time
  print: string; // fingerprint of everything that was written; equal for the same story
}

/** Plays one story to its end, or to the first violated invariant. Violations that match `past` are known and do not count. */
export async function tellStory(ground: Ground, story: Story, past: RegExp | null = null): Promise<StoryResult> {
  const world = new World(ground, story.seed, past);
  const stage = new Stage(world);
  world.tell = what => stage.tell(what);
  const unhandled = (error: unknown): void => world.unhandled(error);
  process.on('unhandledRejection', unhandled);
  let steps = 0;
  try {
    await setUp(stage, story);
    for (const action of story.actions) {
      if (world.broken) break;
      await perform(stage, story, action);
      steps += 1;
    }
    if (!world.broken) stage.tell('all trouble ends, everybody comes back');
    if (!world.broken) await checkGoesOn(stage);
    if (!world.broken && world.counts.size === 0 && world.faults.length > 0)
      world.breaks('no fault of its own', `${world.faults[0]!.what}: ${String(world.faults[0]!.error)}`);
    return {
      broken: world.broken,
      lines: inWords(stage),
      steps,
      events: world.timeline.events,
      troubles: world.counts,
      acts: stage.acts,
      entries: [...stage.ledger.books.values()].reduce((sum, book) => sum + (book.state?.seq ?? 0), 0),
      minutes: world.timeline.now / 60_000,
      print: printOf(stage),
    };
  } finally {
    process.off('unhandledRejection', unhandled);
    world.end();
  }
}

async function perform(stage: Stage, story: Story, action: Action): Promise<void> {
  const { world } = stage;
  world.chance.begin(mixed(story.seed, action.key));
  if (action.do === 'settle') {
    stage.tell('all trouble ends for a while');
    await rest(stage);
  } else {
    ACTS[action.do]!(stage, action);
    const kind: FaultKind | undefined = KIND_OF.get(action.do);
    if (kind) world.count(kind);
    await world.timeline.until(() => world.broken !== null, action.wait);
  }
  if (!world.broken) await checkOnTheWay(stage);
}

function printOf({ ledger, told, world }: Stage): string {
  const rows = ledger.all('select * from journal order by team_id, seq');
  return createHash('sha256')
    .update(JSON.stringify([rows, told, world.timeline.events]))
    .digest('hex')
    .slice(0, 12);
}
