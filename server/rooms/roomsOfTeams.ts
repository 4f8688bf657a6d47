import { matchMaker } from '@colyseus/core';
import type { TeamCalls, TeamHosts } from '../games/TeamHosts.ts';
import type { TeamStatus } from '../news/sessionNews.ts';
import { wakeRoom } from './wakeRoom.ts';

/** Teams' games are hosted by rooms of the framework. */
export const roomsOfTeams: TeamHosts = {
  async call<M extends keyof TeamCalls>(
    team: string,
    method: M,
    args: Parameters<TeamCalls[M]>,
  ): Promise<Awaited<ReturnType<TeamCalls[M]>>> {
    return (await matchMaker.remoteRoomCall(await wakeRoom('team', team), method, args)) as Awaited<ReturnType<TeamCalls[M]>>;
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
