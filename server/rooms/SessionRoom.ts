import { Room, type AuthContext, type Client, type MessageContext } from '@colyseus/core';
import { CoachEnvelope } from '../../shared/protocol/coachCommand.ts';
import type { CoachViewMessage } from '../../shared/protocol/coachView.ts';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import type { House } from '../house.ts';
import { listen } from '../sessions/listen.ts';
import { peopleTopic, sessionTopic, type SessionNews } from '../sessions/topic.ts';
import { admit, isSamePerson, seatOf, type Admitted } from './admit.ts';
import { refused, reply, type Answer } from './answer.ts';
import { coachAct } from './coachActs.ts';
import { CoachTold } from './CoachTold.ts';
import { coachView } from './coachView.ts';
import { lobbyAct } from './lobbyActs.ts';
import { Once } from './Once.ts';
import { OneAtATime } from './OneAtATime.ts';
import { watchAccess } from './putOut.ts';
import { takeLanguage } from './profile.ts';
import { sendIfChanged } from './sendIfChanged.ts';
import { SessionDesk } from './SessionDesk.ts';
import { sessionView } from './sessionView.ts';
import { standing, stands } from './standing.ts';
import { TokenBucket } from './TokenBucket.ts';

const SHOW_AFTER_MS = 80; // many changes at once become one view

type SessionClient = Client<{
  userData: { bucket: TokenBucket; sent: string; told: CoachTold };
  auth: Admitted;
  messages: { view: SessionView | CoachViewMessage };
}>;

/** A coach's session: the lobby, the teams, and the coach's hand on all games. A copy of the database. */
export const sessionRoom = (house: House) =>
  class SessionRoom extends Room<{ client: SessionClient }> {
    override patchRate = null;
    override maxMessagesPerSecond = 60;
    #desk = new SessionDesk(house);
    #turns = new OneAtATime();
    #once = new Once<Answer>(); // the coach's commands by client id
    #showing: NodeJS.Timeout | null = null;
    #unwatch = (): void => {};
    #unlisten = (): void => {};

    static override onAuth(_token: string, options: unknown, context: AuthContext): Promise<Admitted> {
      return admit(house, 'session', options, context);
    }

    override messages = {
      sync: async (client: SessionClient) => ((await this.#stands(client)) ? this.#sync(client) : null),
      command: (client: SessionClient, raw: unknown, ctx: MessageContext) =>
        reply(() => this.#inTurn(() => this.#fromLobby(client, raw)), ctx, house.log, this.#where()),
      coach: (client: SessionClient, raw: unknown, ctx: MessageContext) =>
        reply(() => this.#fromCoach(client, raw), ctx, house.log, this.#where()),
    };

    override async onCreate({ session }: { session: string }): Promise<void> {
      await this.#desk.open(session);
      await this.presence.subscribe(sessionTopic(session), this.#hear);
      this.#unlisten = await listen(peopleTopic(session), () => void this.#reread());
      this.#unwatch = await watchAccess(house, session, this.clients, () => this.#showSoon());
    }

    override async onJoin(client: SessionClient, options: unknown): Promise<void> {
      client.userData = { bucket: new TokenBucket(10, 25), sent: '', told: new CoachTold() };
      const seat = seatOf(client);
      if (!seat) return this.#coachCame(client);
      for (const other of this.clients) if (other !== client && isSamePerson(other, client)) other.leave(CloseReason.elsewhere);
      this.#desk.arrive(seat);
      await takeLanguage(house, this.#desk.session.id, seat, options);
      this.#showSoon();
    }

    override onLeave(client: SessionClient): void {
      const seat = seatOf(client);
      if (seat) this.#desk.leave(seat);
      else if (client.auth?.as === 'coach') this.#desk.coachWent(client.auth.coach);
      this.#showSoon();
    }

    override onDispose(): void {
      this.#unwatch();
      if (this.#showing) clearTimeout(this.#showing);
      this.presence.unsubscribe(sessionTopic(this.#desk.session.id), this.#hear);
      this.#unlisten();
    }

    override onUncaughtException(error: Error, where: string): void {
      house.log.fault(`room failed in ${where}`, error, this.#where());
    }

    async end(): Promise<void> {
      await this.disconnect(CloseReason.ended);
    }

    /** One change at a time, each on what the one before left, and shown before it is answered. */
    #inTurn(act: () => Promise<Answer>): Promise<Answer> {
      return this.#turns.run(async () => {
        const answer = await act();
        await this.#desk.refresh();
        this.#show();
        return answer;
      });
    }

    async #fromLobby(client: SessionClient, raw: unknown): Promise<Answer> {
      const seat = seatOf(client);
      if (client.auth?.as === 'observer') return refused('coachOnly');
      if (!seat) return refused('noSeat');
      if (!client.userData!.bucket.take()) return refused('tooFast');
      return (await this.#stands(client)) ? lobbyAct(this.#desk, seat, raw) : refused('noSeat');
    }

    async #fromCoach(client: SessionClient, raw: unknown): Promise<Answer> {
      const envelope = CoachEnvelope.safeParse(raw);
      if (client.auth?.as !== 'coach') return refused('coachOnly');
      if (!envelope.success) return refused('badCommand');
      if (!client.userData!.bucket.take()) return refused('tooFast');
      const { coach } = client.auth;
      const { client: id, command } = envelope.data;
      const act = async (): Promise<Answer> =>
        // asked when its turn has come: a right may end while it waits
        (await this.#stands(client)) ? coachAct(this.#desk, coach, command, id) : refused('coachOnly');
      return this.#once.do(id, () => this.#inTurn(act));
    }

    #coachCame(client: SessionClient): void {
      if (client.auth?.as !== 'coach') return;
      this.#desk.coachCame(client.auth.coach);
      this.#showSoon();
    }

    /** The answer to 'sync': everything, and for a coach the beginning of what is told by changes. */
    #sync(client: SessionClient): SessionView | CoachViewMessage | null {
      const { auth } = client;
      if (!auth) return null;
      if (auth.as === 'seat') return sessionView(this.#desk, auth.seat);
      this.#desk.pictures.clear(); // clocks as they stand now
      return client.userData!.told.whole(coachView(this.#desk, auth));
    }

    #show(): void {
      for (const client of standing(house, this.clients)) {
        try {
          this.#showTo(client);
        } catch (error) {
          house.log.fault('view not made', error, this.#where());
        }
      }
    }
    #showTo(client: SessionClient): void {
      const { auth } = client;
      if (!auth) return;
      if (auth.as !== 'seat') {
        const change = client.userData!.told.changes(coachView(this.#desk, auth));
        if (change) client.send('view', change);
        return;
      }
      const view = sessionView(this.#desk, auth.seat);
      if (view) sendIfChanged(client, view);
      else setImmediate(() => client.leave(CloseReason.removed)); // after the answer to who leaves by themselves
    }
    #showSoon(): void {
      this.#showing ??= setTimeout(() => {
        this.#showing = null;
        this.#show();
      }, SHOW_AFTER_MS);
    }
    #hear = (news: SessionNews): void => {
      if (news.type === 'team') {
        this.#desk.hear(news.status);
        this.#showSoon();
      } else void this.#reread();
    };
    #reread = (): Promise<void> =>
      this.#desk.refresh().then(
        () => this.#showSoon(),
        error => house.log.fault('session not read', error, this.#where()),
      );
    #stands = (client: SessionClient) => stands(house, this.#desk.session.id, client);
    #where = () => ({ session: this.#desk.session?.id });
  };
