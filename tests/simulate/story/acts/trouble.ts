import { Protocol } from '@colyseus/core';
import { frame } from '../../net/frames.ts';
import type { Browser } from '../../people/Browser.ts';
import type { Stage } from '../../people/Stage.ts';
import type { DiskError } from '../../disk/Disk.ts';
import type { Action } from '../Action.ts';
import { pick } from './pick.ts';

const online = (stage: Stage): Browser[] => stage.browsers().filter(browser => browser.line !== null);
const who = (stage: Stage, browser: Browser): string => (browser.seat ? stage.nameOf(browser.seat) : 'a coach');
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Faults of connections, the disk and the process. */
export const troubleActs: Record<string, (stage: Stage, action: Action) => void> = {
  cut(stage, { a }) {
    const browser = pick(online(stage), a);
    if (!browser) return;
    stage.tell(`the line of ${who(stage, browser)} breaks`);
    browser.line!.wire.broken();
  },

  die(stage, { a }) {
    const browser = pick(online(stage), a);
    if (!browser) return;
    stage.tell(`the line of ${who(stage, browser)} dies, and nobody is told`);
    browser.line!.wire.die();
  },

  blackout(stage) {
    stage.tell('all lines break at once');
    for (const browser of online(stage)) browser.line!.wire.broken();
  },

  slow(stage, { a, b }) {
    const { world } = stage;
    const ms = 200 + a * 12_000;
    const long = 1000 + b * 20_000;
    stage.tell(`every line is up to ${seconds(ms)} slower, for ${seconds(long)}`);
    world.slowMs = ms;
    world.timeline.plan(long, () => (world.slowMs = 0));
  },

  /** The next writes fail, this many. */
  writes(stage, { a, b }) {
    const error = pick<DiskError>(['full', 'io', 'busy'], a)!;
    const writes = 1 + Math.floor(b * b * 6);
    stage.tell(`the next ${writes} writes fail: ${error}`);
    stage.world.disk.failWrites(error, writes);
  },

  full(stage, { a, b }) {
    const { disk, timeline } = stage.world;
    const error = pick<DiskError>(['full', 'full', 'busy'], b)!;
    const long = 500 + a * a * 40_000;
    stage.tell(`nothing can be written (${error}) for ${seconds(long)}`);
    disk.fail(error);
    timeline.plan(long, () => disk.fail(null));
  },

  sluggish(stage, { a, b }) {
    const { disk, timeline } = stage.world;
    const ms = 5 + a * a * 4000;
    const long = 1000 + b * 15_000;
    stage.tell(`every statement takes ${seconds(ms)}, for ${seconds(long)}`);
    disk.slowMs = ms;
    timeline.plan(long, () => (disk.slowMs = 0));
  },

  /** Kills the process at one of the next observable moments. */
  kill(stage, { a }) {
    const moments = 1 + Math.floor(a * a * 40);
    stage.tell(`the process will be killed at moment ${moments} from now`);
    stage.world.killIn = moments;
  },

  killNow(stage, { a }) {
    stage.tell('the process is killed');
    stage.world.kill(300 + a * a * 60_000);
  },

  sleep(stage, { a }) {
    const ms = 2000 + a * a * 1_200_000;
    if (stage.world.freeze(ms, true)) stage.tell(`the host sleeps for ${seconds(ms)}`);
  },

  stop(stage, { a }) {
    const ms = 500 + a * a * 60_000;
    if (stage.world.freeze(ms, false)) stage.tell(`the process is stopped for ${seconds(ms)}`);
  },

  wall(stage, { a, b }) {
    const ms = Math.round((b < 0.5 ? -1 : 1) * (1000 + a * a * 3_600_000));
    stage.tell(`the host's clock is set ${seconds(ms)} ${ms < 0 ? 'back' : 'on'}`);
    stage.world.timeline.setWall(ms);
    stage.world.wallWasSet = true;
  },

  /** Arbitrary bytes, as anybody with the join code could send. */
  frame(stage, { a, b, c }) {
    const browser = pick(online(stage), a);
    if (!browser) return;
    const { ROOM_DATA, ROOM_DATA_BYTES, ROOM_REQUEST } = Protocol;
    const code = pick(
      [ROOM_DATA, ROOM_DATA, ROOM_DATA_BYTES, ROOM_DATA_BYTES, ROOM_REQUEST, ROOM_REQUEST, ...Object.values(Protocol)],
      b,
    )!;
    const length = pick([0, 1, 30, 86, 87, 100, 123, 124, 200, 5000], c)!;
    const names = [
      'x'.repeat(length),
      'y'.repeat(length),
      '€'.repeat(Math.ceil(length / 3)),
      'command',
      'sync',
      'coach',
      '__proto__',
      '*',
      length,
    ];
    const name = pick(names, (a * 3.3 + c * 1.7) % 1)!;
    const bodies = [
      undefined,
      null,
      1,
      'a',
      [],
      {},
      { client: 'abcdefgh' },
      { client: 'abcdefgh', command: {} },
      'x'.repeat(9000),
    ];
    const body = pick(bodies, (b * 3.7 + c * 5.3) % 1);
    const id = code === Protocol.ROOM_REQUEST ? Math.floor(a * 1000) + 5000 : undefined;
    stage.tell(`${who(stage, browser)} sends a frame: code ${code}, name ${describe(name)}, body ${describe(body)}`);
    browser.spoiled = true;
    browser.line!.raw(a < 0.1 ? garbage(stage, length) : frame(code, { name, body, ...(id !== undefined && { id }) }));
  },
};

function garbage(stage: Stage, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  stage.world.chance.fill(bytes);
  return bytes;
}

function describe(value: unknown): string {
  const json = JSON.stringify(value) ?? 'none';
  return json.length > 40 ? `${json.slice(0, 20)}… (${Buffer.byteLength(json) - 2} bytes)` : json;
}
