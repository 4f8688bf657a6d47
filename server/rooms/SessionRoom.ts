import { Room, type AuthContext, type Client, type MessageContext } from '@colyseus/core';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import { CoachEnvelope } from '../../shared/protocol/coachCommand.ts';
import type { CoachViewMessage } from '../../shared/protocol/coachView.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import { type Authorised, seatOf } from '../access/Authorised.ts';
import { Once } from '../concurrency/Once.ts';
import { OneAtATime } from '../concurrency/OneAtATime.ts';
import { type Answer, refused } from '../games/answer.ts';
import { coachAct } from '../hosting/acts/coachActs.ts';
import { lobbyAct } from '../hosting/acts/lobbyActs.ts';
import { HostedSession } from '../hosting/HostedSession.ts';
import { coachView } from '../hosting/views/coachView.ts';
import { CoachViewDiff } from '../hosting/views/CoachViewDiff.ts';
import { closeReasonFor } from '../hosting/views/doorView.ts';
import { sessionView } from '../hosting/views/sessionView.ts';
import { TeamViewCache } from '../hosting/views/TeamViewCache.ts';
import { throttle } from '../limits/throttle.ts';
import { FRAMES_PER_SECOND, PEOPLE_REFRESH_MS } from '../limits/rates.ts';
import { peopleTopic, type SessionNews, sessionTopic, publishSessionNews } from '../news/sessionNews.ts';
import type { Services } from '../services.ts';
import { recordCoachPresence } from '../sessions/door.ts';
import { takeLanguage } from '../sessions/profile.ts';
import { authoriseJoin } from './authoriseJoin.ts';
import { isCrowded } from './isCrowded.ts';
import { OneDevice } from './OneDevice.ts';
import { rateLimited } from './rateLimited.ts';
import { reply } from './reply.ts';
import { sendIfChanged } from './sendIfChanged.ts';
import { certainlyAuthorised, checkAuthorised } from './checkAuthorised.ts';
import { watchAccess } from './watchAccess.ts';

const SHOW_AFTER_MS = 80; // merges many changes into one view

type SessionClient = Client<{
  userData: { sent: string; diff: CoachViewDiff };
  auth: Authorised;
  messages: { view: SessionView | CoachViewMessage };
}>;

/**
 * The room of a coach's session: the lobby, the teams, and the coach's access to all games. Its state is a copy of the
 * database.
 */
export const sessionRoom = (services: Services) =>
  class SessionRoom extends Room<{ client: SessionClient }> {
    override patchRate = null;
    override maxMessagesPerSecond = FRAMES_PER_SECOND;
    #hosted = new HostedSession(services);
    readonly #teamViews = new TeamViewCache();
    #turns = new OneAtATime();
    #once = new Once<Answer>(answer => !answer.ok); // the coach's commands by client id
    #showing: NodeJS.Timeout | null = null;
    #isOpen = false;
    #isGone = false;
    #missed = false; // something changed while the session was being read
    readonly #arrived = new WeakSet<SessionClient>();
    readonly #devices = new OneDevice<SessionClient>();
    #people = throttle(PEOPLE_REFRESH_MS, () => this.#reread());
    #unwatch = (): void => {};
    #unlisten = (): void => {};

    static override onAuth(_token: string, options: unknown, context: AuthContext): Promise<Authorised> {
      return authoriseJoin(services, 'session', options, context);
    }

    override messages = {
      ...rateLimited(services.messageBuckets, 'session', {
        sync: async (client: SessionClient) => {
          if (!(await this.#claimSeat(client))) return null;
          return this.#sync(client);
        },
        command: (client: SessionClient, raw: unknown, ctx: MessageContext) =>
          reply(() => this.#inTurn(() => this.#fromLobby(client, raw)), ctx, services.log, this.#where()),
        coach: (client: SessionClient, raw: unknown, ctx: MessageContext) =>
          reply(() => this.#fromCoach(client, raw), ctx, services.log, this.#where()),
      }),
      '*': () => {}, // unknown messages are ignored
    };

    override async onCreate({ session }: { session: string }): Promise<void> {
      // Subscribe before reading: whatever changes during the read is then read again.
      await this.presence.subscribe(sessionTopic(session), this.#hear);
      const unlisten = await services.bus.listen(peopleTopic(session), this.#changed);
      this.#unlisten = () => {
        this.presence.unsubscribe(sessionTopic(session), this.#hear);
        unlisten();
      };
      await this.#hosted.open(session);
      this.#isOpen = true;
      if (this.#missed) await this.#hosted.refresh();
      this.#unwatch = await watchAccess(services, session, this.clients, () => this.#showSoon());
    }

    override async onJoin(client: SessionClient, options: unknown): Promise<void> {
      client.userData = { sent: '', diff: new CoachViewDiff() };
      const seat = seatOf(client);
      if (!seat) this.#coachCame(client);
      if (isCrowded(this.clients, client, client)) return client.leave(CloseReason.crowded);
      if (!seat) return;
      if (!this.#hosted.knows(seat)) await this.#hosted.refresh();
      if (!(await this.#isStillAuthorised(client))) return; // its seat was taken over during the join
      this.#devices.joined(client, this.clients);
      if (!this.clients.includes(client)) return; // it left during the join
      this.#arrived.add(client);
      this.#hosted.arrive(seat);
      await takeLanguage(services, this.#hosted.session.id, seat, options);
      this.#showSoon();
    }

    override onLeave(client: SessionClient): void {
      const seat = seatOf(client);
      if (seat && this.#arrived.delete(client)) this.#hosted.leave(seat);
      else if (client.auth?.as === 'coach') this.#coachWent(client.auth.coach);
      this.#showSoon();
    }

    override onDispose(): void {
      this.#isGone = true;
      this.#unwatch();
      this.#people.stop();
      if (this.#showing) clearTimeout(this.#showing);
      this.#unlisten();
    }

    override onUncaughtException(error: Error, where: string): void {
      services.log.fault(`room failed in ${where}`, error, this.#where());
    }

    /** Whether a coach is present now: see `doorOf`. */
    coachIsHere(): boolean {
      return this.#hosted.coachesHere.size > 0;
    }
    /** Whether this person is connected now. */
    isHere(seat: string): boolean {
      const row = this.#hosted.seats.find(one => one.id === seat);
      return row !== undefined && this.#hosted.here(row);
    }
    async end(): Promise<void> {
      await this.disconnect(CloseReason.ended);
    }

    /** One change at a time, each applied to the result of the previous one, and shown before it is answered. */
    #inTurn(act: () => Promise<Answer>): Promise<Answer> {
      return this.#turns.run(async () => {
        const answer = await act();
        // This room is closed, and another one may have been opened that read the state before this act.
        if (this.#isGone) await publishSessionNews(services, this.#hosted.session.id, { type: 'changed' }).catch(() => undefined);
        await this.#hosted
          .refresh()
          .catch((error: unknown) => services.log.fault('could not read session', error, this.#where()));
        this.#show();
        return answer;
      });
    }

    async #fromLobby(client: SessionClient, raw: unknown): Promise<Answer> {
      const seat = seatOf(client);
      if (client.auth?.as === 'observer') return refused('coachOnly');
      if (!seat) return refused('noSeat');
      return (await this.#claimSeat(client)) ? lobbyAct(this.#hosted, seat, raw) : refused('noSeat');
    }

    async #fromCoach(client: SessionClient, raw: unknown): Promise<Answer> {
      const envelope = CoachEnvelope.safeParse(raw);
      if (client.auth?.as !== 'coach') return refused('coachOnly');
      if (!envelope.success) return refused('badCommand');
      const { coach } = client.auth;
      const { client: id, command } = envelope.data;
      const act = async (): Promise<Answer> =>
        // checked when its turn comes: a right may end while it waits
        (await this.#isStillAuthorised(client)) ? coachAct(this.#hosted, coach, command, id) : refused('coachOnly');
      return this.#once.do(`${coach} ${id}`, () => this.#inTurn(act));
    }

    #coachCame(client: SessionClient): void {
      if (client.auth?.as !== 'coach') return;
      this.#hosted.coachCame(client.auth.coach);
      this.#noteCoach();
      this.#showSoon();
    }
    #coachWent(coach: string): void {
      this.#hosted.coachWent(coach);
      this.#noteCoach();
    }
    #noteCoach(): void {
      recordCoachPresence(services, this.#hosted.session.id).catch(error =>
        services.log.fault("could not record the coach's presence", error, this.#where()),
      );
    }

    /** The answer to 'sync': the full view; for a coach, changes are sent from now on. */
    #sync(client: SessionClient): SessionView | CoachViewMessage | null {
      const { auth } = client;
      if (!auth) return null;
      if (auth.as === 'seat') return sessionView(this.#hosted, auth.seat);
      this.#teamViews.clear(); // so that clocks are current
      return client.userData!.diff.whole(coachView(this.#hosted, this.#teamViews, auth));
    }

    #show(): void {
      for (const client of certainlyAuthorised(services, this.clients)) {
        try {
          this.#showTo(client);
        } catch (error) {
          services.log.fault('could not build view', error, this.#where());
        }
      }
    }
    #showTo(client: SessionClient): void {
      const { auth } = client;
      if (!auth) return;
      if (auth.as !== 'seat') {
        const change = client.userData!.diff.changes(coachView(this.#hosted, this.#teamViews, auth));
        if (change) client.send('view', change);
        return;
      }
      const view = sessionView(this.#hosted, auth.seat);
      if (view) {
        if (this.#devices.holds(client)) sendIfChanged(client, view); // a connection without a first message gets nothing
      } else if (this.#hosted.knows(auth.seat))
        // else just joined: it is being read
        setImmediate(() => client.leave(CloseReason[closeReasonFor(this.#hosted, auth.seat)])); // after the answer, for somebody who leaves by themselves
    }
    #showSoon(): void {
      this.#showing ??= setTimeout(() => {
        this.#showing = null;
        this.#show();
      }, SHOW_AFTER_MS);
    }
    #hear = (news: SessionNews): void => {
      if (news.type === 'team') {
        this.#hosted.receiveStatus(news.status);
        this.#showSoon();
      } else this.#changed();
    };
    #changed = (): void => {
      if (this.#isOpen) this.#people();
      else this.#missed = true;
    };
    #reread = (): Promise<void> =>
      this.#hosted.refresh().then(
        () => this.#showSoon(),
        error => services.log.fault('could not read session', error, this.#where()),
      );
    /** Gives the seat to the device that sent a message, if its sender is still authorised; tells whether it is. */
    #claimSeat = async (client: SessionClient): Promise<boolean> => {
      if (!(await this.#isStillAuthorised(client))) return false;
      this.#devices.messageReceived(client, this.clients);
      return true;
    };
    #isStillAuthorised = (client: SessionClient) => checkAuthorised(services, this.#hosted.session.id, client);
    #where = () => ({ session: this.#hosted.session?.id });
  };
