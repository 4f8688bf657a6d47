import { Room, type AuthContext, type Client, type MessageContext } from '@colyseus/core';
import { type PrivateEntry, privateEntryOf, wouldShowSealed } from '../../shared/game/privateEntries.ts';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { CoachTeamCommand } from '../../shared/protocol/coachCommand.ts';
import type { CoachDetail, MirrorMessage } from '../../shared/protocol/coachDetail.ts';
import { CommandEnvelope } from '../../shared/protocol/command.ts';
import type { ViewMessage } from '../../shared/protocol/view.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { type Authorised, playsAs, seatOf } from '../access/Authorised.ts';
import { isCertainlyAuthorised } from '../access/revoke.ts';
import { type Answer, refused } from '../games/answer.ts';
import { isForPersonAlone } from '../games/people/personAlone.ts';
import { sealedEntriesFor } from '../games/people/sealedEntriesFor.ts';
import { TeamHost } from '../games/TeamHost.ts';
import type { TeamHostApi } from '../games/TeamHosts.ts';
import { mirrorFor } from '../games/views/mirror.ts';
import type { DetailViewer } from '../games/views/TeamDetails.ts';
import { FRAMES_PER_SECOND } from '../limits/rates.ts';
import { type TeamStatus, publishSessionNews } from '../news/sessionNews.ts';
import type { Services } from '../services.ts';
import { changeProfile, takeLanguage } from '../sessions/profile.ts';
import type { ErasedText } from '../storage/eraseNames.ts';
import { findSeat, setTeam } from '../storage/seats.ts';
import { findSeatByToken } from '../storage/seatTokens.ts';
import { authoriseJoin } from './authoriseJoin.ts';
import { isCrowded } from './isCrowded.ts';
import { OneDevice } from './OneDevice.ts';
import { rateLimited } from './rateLimited.ts';
import { reply } from './reply.ts';
import { certainlyAuthorised, checkAuthorised } from './checkAuthorised.ts';
import { SyncRequest } from './syncRequest.ts';
import { coachLeft, setOffline, setOnline, applyPresence, TeamPresence } from './teamPresence.ts';
import { watchAccess } from './watchAccess.ts';

const IDLE_MS = 10 * 60_000; // without any connection, the room closes; it is rebuilt when somebody comes

type TeamClient = Client<{
  auth: Authorised;
  messages: { view: ViewMessage; detail: CoachDetail; look: MirrorMessage };
}>;

/** The room of one team's game: takes commands in and sends views out. Contains no rules. */
export const teamRoom = (services: Services) =>
  class TeamRoom extends Room<{ state: TeamPresence; client: TeamClient }> implements TeamHostApi {
    override state = new TeamPresence();
    override autoDispose = false;
    override patchRate = 100;
    override maxMessagesPerSecond = FRAMES_PER_SECOND;
    #host!: TeamHost;
    #isOpen = false;
    readonly #arrived = new WeakSet<TeamClient>();
    readonly #devices = new OneDevice<TeamClient>();
    #mustEnd = false; // another process wrote to the journal before this room was open
    #cancelIdle = (): void => {};
    #unwatch = (): void => {};

    static override onAuth(_token: string, options: unknown, context: AuthContext): Promise<Authorised> {
      return authoriseJoin(services, 'team', options, context);
    }

    override messages = {
      ...rateLimited(services.messageBuckets, 'team', {
        sync: async (client: TeamClient, raw: unknown) => {
          if (!(await this.#claimSeat(client))) return null;
          return this.#sync(client, raw, await this.#sealed(client));
        },
        command: (client: TeamClient, raw: unknown, ctx: MessageContext) =>
          reply(() => this.#command(client, raw), ctx, services.log, this.#where()),
        profile: (client: TeamClient, raw: unknown, ctx: MessageContext) =>
          reply(() => this.#profile(client, raw), ctx, services.log, this.#where()),
        presence: (client: TeamClient, raw: unknown) => this.#presence(client, raw),
        look: (client: TeamClient, raw: unknown) => this.#mirror(client, raw),
      }),
      '*': () => {}, // unknown messages are ignored
    };

    override async onCreate({ team }: { team: string }): Promise<void> {
      const show = (): void => this.#host?.views.show(certainlyAuthorised(services, this.clients));
      this.#host = await TeamHost.open(services, team, { show, broken: () => this.#reopen() });
      this.#unwatch = await watchAccess(services, this.#host.session, this.clients, () => this.#host.changed());
      if (this.#mustEnd) throw new Error('the journal has another writer');
      this.#isOpen = true;
      this.#watchIdle();
    }

    /** Disconnects everybody; they reconnect to a room that is rebuilt from the journal. */
    #reopen(): void {
      this.#mustEnd = true;
      if (this.#isOpen) void this.#end();
    }
    async #end(): Promise<void> {
      try {
        await this.disconnect();
      } catch (error) {
        services.log.fault('could not close room', error, this.#where());
      }
    }

    override async onJoin(client: TeamClient, options: unknown): Promise<void> {
      this.#cancelIdle();
      if (isCrowded(this.clients, client, client)) return client.leave(CloseReason.crowded);
      const seat = seatOf(client);
      if (!seat) return;
      if (!(await this.#isStillAuthorised(client))) return; // its seat was taken over during the join
      this.#devices.joined(client, this.clients);
      setOnline(this.state, seat, playsAs(client));
      await takeLanguage(services, this.#host.session, seat, options);
      const row = await findSeat(services.db, seat);
      if (row?.team_id !== this.#host.game.team) return client.leave(CloseReason.moved); // changed during the join
      if (!(await this.#host.admit(seat))) return this.#noPlace(client, seat);
      if (!this.clients.includes(client)) return; // it left during the join
      this.#arrived.add(client);
      this.#host.idle.touch(seat);
      await this.#host.connections.arrive(seat);
      this.#host.publish();
    }

    override onLeave(client: TeamClient): void {
      const { views, details, connections, idle } = this.#host;
      views.end(client.sessionId);
      details.end(client.sessionId);
      this.#watchIdle();
      const seat = seatOf(client);
      if (seat && this.#arrived.delete(client)) connections.leave(seat); // a client that never arrived does not count as leaving
      const isCoach = (other: TeamClient): boolean => seatOf(other) === seat && playsAs(other) === 'coach';
      if (seat && !this.clients.some(other => other !== client && isCoach(other))) coachLeft(this.state, seat);
      if (seat && !connections.online(seat)) {
        setOffline(this.state, seat);
        idle.disconnected(seat);
      }
      this.#host.changed(); // also when a coach stops mirroring
    }

    override async onDispose(): Promise<void> {
      this.#cancelIdle();
      this.#unwatch();
      await this.#host?.close(); // undefined if it could not be opened
    }

    override onUncaughtException(error: Error, where: string): void {
      services.log.fault(`room failed in ${where}`, error, this.#where());
    }

    fromCoach(coach: string, command: CoachTeamCommand, client: string): Promise<Answer> {
      return this.#host.game.play(`coach:${coach}`, command, client);
    }
    restart(coach: string, puzzle: string | null, client: string): Promise<Answer> {
      return this.#host.game.restart(`coach:${coach}`, puzzle, client);
    }
    async addSeat(seat: string): Promise<Answer> {
      return (await this.#host.admit(seat)) ? { ok: true, seq: this.#host.game.state!.seq } : refused('notNow');
    }
    async removeSeat(seat: string, why: 'removed' | 'moved', same?: string): Promise<Answer> {
      const answer = await this.#host.report({ type: 'seat.leave', seat, ...(same !== undefined && { same }) });
      for (const client of this.#clientsOf(seat)) client.leave(CloseReason[why]);
      return answer;
    }
    async status(): Promise<TeamStatus> {
      return this.#host.status();
    }
    /** A person was erased: drops their typed texts, and their name in the texts of others, from memory. */
    async forget(texts: readonly ErasedText[]): Promise<void> {
      this.#host.game.dropTexts(texts);
      this.#host.changed();
    }
    async end(): Promise<void> {
      await this.disconnect(CloseReason.ended);
    }

    /** Starts a person's view. A coach mirrors a seat, or without a seat sees the team in detail. */
    #sync(client: TeamClient, raw: unknown, sealed: Set<PrivateEntry>): ViewMessage | null {
      const wanted = SyncRequest.safeParse(raw);
      const { views, details } = this.#host;
      const own = seatOf(client);
      const along = own === null || playsAs(client) === 'coach'; // only the person sees their private entries
      const view = views.begin(client.sessionId, own ?? wanted.data?.seat, along, sealed);
      if (along && own !== null) this.#host.changed();
      if (own !== null || client.auth?.as === 'seat') return view;
      details.end(client.sessionId);
      if (wanted.data?.seat === undefined) details.begin(this.#near(client), client.auth?.language ?? FIRST_LANGUAGE);
      this.#host.changed(); // the person is told that a coach mirrors the seat
      return view;
    }
    async #command(client: TeamClient, raw: unknown): Promise<Answer> {
      const seat = seatOf(client);
      const envelope = CommandEnvelope.safeParse(raw);
      if (client.auth?.as === 'observer') return refused('coachOnly');
      if (!envelope.success) return refused('badCommand');
      if (!seat) return refused('noSeat');
      if (!(await this.#claimSeat(client))) return refused('noSeat');
      const { game, views, idle } = this.#host;
      const { command } = envelope.data;
      if (isForPersonAlone(game.level, command) && playsAs(client) === 'coach') return refused('notYours');
      const sealed = views.sealedFor(client.sessionId);
      if (game.state && wouldShowSealed(game.level, game.state, seat, command, sealed)) return refused('notYours');
      const answer = await game.play(seat, command, envelope.data.client);
      const word = privateEntryOf(game.level, command);
      if (answer.ok) idle.touch(seat);
      if (answer.ok && word && sealed.delete(word)) this.#host.changed(); // from now on this device has written it
      return answer;
    }
    async #profile(client: TeamClient, raw: unknown): Promise<Answer> {
      if (!(await this.#claimSeat(client))) return refused('noSeat');
      return changeProfile(services, this.#host.session, seatOf(client), raw);
    }
    #presence(client: TeamClient, raw: unknown): void {
      const seat = this.#devices.holds(client) ? seatOf(client) : null;
      const said = applyPresence(this.state, seat, raw);
      if (seat && said) this.#host.idle.report(seat, said);
    }
    /** Forwards the contents of a player's windows to the coaches who mirror that seat, and to nobody else. */
    #mirror(client: TeamClient, raw: unknown): void {
      const seat = this.#devices.holds(client) ? seatOf(client) : null;
      const watchers = seat ? this.#host.views.mirrorsOf(seat) : [];
      if (!watchers.length) return;
      const mirror = mirrorFor(this.#host.game.level, raw);
      if (!mirror) return;
      for (const other of certainlyAuthorised(services, this.clients))
        if (watchers.includes(other.sessionId)) other.send('look', mirror);
    }
    /** The game is over or full: back to the lobby, where the coach sees this person. */
    async #noPlace(client: TeamClient, seat: string): Promise<void> {
      await setTeam(services.db, [seat], null);
      await publishSessionNews(services, this.#host.session, { type: 'changed' });
      client.leave(CloseReason.moved);
    }
    #watchIdle(): void {
      this.#cancelIdle();
      if (this.clients.length > 0) return;
      this.#cancelIdle = services.clock.setTimer(services.clock.now() + IDLE_MS, () => this.#end());
    }
    #sealed = async ({ auth }: TeamClient): Promise<Set<PrivateEntry>> => {
      const found = auth?.as === 'seat' ? await findSeatByToken(services.db, auth.secretHash) : undefined;
      const { team, level } = this.#host.game;
      return found ? sealedEntriesFor(services, { team, level, device: found.token }) : new Set();
    };
    #near = (client: TeamClient): DetailViewer => ({
      id: client.sessionId,
      maySee: () => isCertainlyAuthorised(services, client),
      send: detail => client.send('detail', detail),
    });
    /** Gives the seat to the device that sent a message, if its sender is still authorised; tells whether it is. */
    #claimSeat = async (client: TeamClient): Promise<boolean> => {
      if (!(await this.#isStillAuthorised(client))) return false;
      this.#devices.messageReceived(client, this.clients);
      return true;
    };
    #isStillAuthorised = (client: TeamClient) => checkAuthorised(services, this.#host.session, client);
    #where = () => ({ team: this.#host?.game.team, seq: this.#host?.game.state?.seq });
    #clientsOf = (seat: string): TeamClient[] => this.clients.filter(client => seatOf(client) === seat);
  };
