import { matchMaker } from '@colyseus/core';
import type { TeamHostApi, TeamHosts } from '../games/TeamHosts.ts';
import type { TeamStatus } from '../news/sessionNews.ts';
import { wakeRoom } from './wakeRoom.ts';

/** Teams' games are hosted by rooms of the framework. */
export const roomsOfTeams: TeamHosts = {
  async call<M extends keyof TeamHostApi>(
    team: string,
    method: M,
    args: Parameters<TeamHostApi[M]>,
  ): Promise<Awaited<ReturnType<TeamHostApi[M]>>> {
    return (await matchMaker.remoteRoomCall(await wakeRoom('team', team), method, args)) as Awaited<ReturnType<TeamHostApi[M]>>;
  },

  async find(team) {
    const [alive] = await matchMaker.query({ name: 'team', team });
    return alive ? ((await matchMaker.remoteRoomCall(alive.roomId, 'status', [])) as TeamStatus) : null;
  },

  async forget(texts) {
    for (const team of new Set(texts.map(text => text.team))) {
      const of = texts.filter(text => text.team === team);
      for (const room of await matchMaker.query({ name: 'team', team })) {
        await matchMaker.remoteRoomCall(room.roomId, 'forget', [of]);
      }
    }
  },
};
