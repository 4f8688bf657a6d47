import { defineRoom, defineServer, LocalDriver, LocalPresence, matchMaker, type Room } from '@colyseus/core';
import { SteadyClock } from '../../../server/clock.ts';
import { readConfig } from '../../../server/config.ts';
import type { TeamHostApi } from '../../../server/games/TeamHosts.ts';
import type { Levels } from '../../../server/levels/Levels.ts';
import type { LogFields } from '../../../server/log.ts';
import { openServices } from '../../../server/openServices.ts';
import { sessionRoom } from '../../../server/rooms/SessionRoom.ts';
import { teamRoom } from '../../../server/rooms/TeamRoom.ts';
import type { Services } from '../../../server/services.ts';
import { startRetention } from '../../../server/retention/startRetention.ts';
import type { GameState } from '../../../shared/game/state.ts';
import type { Disk } from '../disk/Disk.ts';
import { SimThread } from '../disk/SimThread.ts';
import type { Owner, Timeline } from '../time/Timeline.ts';
import { Transport } from './Transport.ts';

export interface Fault {
  what: string;
  error: unknown;
  fields?: LogFields;
}

const SILENT = { info() {}, debug() {}, trace() {}, warn() {}, error() {} };

interface Setting {
  timeline: Timeline;
  disk: Disk;
  levels: Levels;
  moment(): void;
  fault(fault: Fault): void;
}

/** One process of the server, with the real rooms and store, from its start until it is killed. */
export class Incarnation {
  readonly owner: Owner = { alive: true, server: true };
  readonly transport: Transport;
  services: Services | null = null; // null until it has started
  readonly #setting: Setting;
  readonly #threads: SimThread[] = [];
  readonly #rooms = new Set<Room>();

  constructor(setting: Setting) {
    this.#setting = setting;
    this.transport = new Transport(setting.timeline, this.owner, setting.moment);
  }

  get up(): boolean {
    return this.owner.alive && this.services !== null;
  }

  /** Starts like `main.ts` and `app.ts`, without a port. */
  async start(): Promise<void> {
    const { disk, levels, timeline, moment, fault } = this.#setting;
    const config = readConfig({ DATA_DIR: disk.folder, LEVELS_DIR: './levels', NODE_ENV: 'test' });
    const log = {
      note: () => {},
      fault: (what: string, error: unknown, fields?: LogFields) => this.owner.alive && fault({ what, error, fields }),
    };
    const thread = (path: string): SimThread => {
      const made = new SimThread(path, { timeline, disk, owner: this.owner, moment });
      this.#threads.push(made);
      return made;
    };
    const services = await openServices(config, { log, levels, thread, clock: new SteadyClock() });
    const rooms = {
      session: defineRoom(sessionRoom(services)).filterBy(['session']),
      team: defineRoom(teamRoom(services)).filterBy(['team']),
    };
    for (const handler of Object.values(rooms))
      handler.on('create', room => this.#rooms.add(room)).on('dispose', room => this.#rooms.delete(room));
    defineServer({
      greet: false,
      gracefullyShutdown: false,
      logger: SILENT,
      presence: new LocalPresence(),
      driver: new LocalDriver(),
      transport: this.transport.real,
      rooms,
    });
    void matchMaker.stats.persist(true); // makes it independent of when that happened last
    await matchMaker.accept();
    startRetention(services);
    this.transport.begin();
    this.services = services;
  }

  /** The room of a team or session, if there is one. */
  async room(name: 'team' | 'session', id: string): Promise<Room | undefined> {
    const [alive] = await matchMaker.query({ name, [name]: id });
    return alive && matchMaker.getLocalRoomById(alive.roomId);
  }

  /** The state of a team's game in its room; null when no room has loaded it. */
  async gameOf(team: string): Promise<GameState | null> {
    const room = (await this.room('team', team)) as (Room & Pick<TeamHostApi, 'status'>) | undefined;
    return (await room?.status())?.state ?? null;
  }

  /** Kills the process at this moment, whatever it is doing. */
  kill(): void {
    if (!this.owner.alive) return;
    this.#setting.timeline.end(this.owner);
    for (const thread of this.#threads) thread.kill();
    this.transport.cut();
  }

  /** Cleans up after the kill: removes its rooms from the matchmaker, which has one list per real process. */
  clear(): void {
    for (const room of this.#rooms) room['_events'].emit('dispose');
    this.#rooms.clear();
  }
}
