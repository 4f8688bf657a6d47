import type { CoachDetail } from '../../shared/protocol/coachDetail.ts';
import type { JoinOptions } from '../../shared/protocol/presence.ts';

const AGAIN_MS = 1_000;

interface DetailRoom {
  request(type: string, payload: unknown): Promise<unknown>;
  onMessage(type: string, take: (message: unknown) => void): unknown;
  onLeave(left: () => void): unknown;
  leave(): unknown;
}
export type OpenRoom = (options: JoinOptions) => Promise<DetailRoom>;

/** The details of one team (chat, log, hints) while a coach has its page open. Reconnects every second. */
export class DetailConnection {
  readonly #open: OpenRoom;
  #ended = false;
  #room: DetailRoom | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: () => JoinOptions, open: OpenRoom, take: (detail: CoachDetail) => void) {
    this.#open = open;
    void this.#run(options, take);
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    void this.#room?.leave();
  }

  async #run(options: () => JoinOptions, take: (detail: CoachDetail) => void): Promise<void> {
    const takeIfDetail = (message: unknown) => {
      if (!this.#ended && isDetail(message)) take(message);
    };
    try {
      const room = await this.#open(options());
      if (this.#ended) return void room.leave();
      this.#room = room;
      room.onMessage('detail', takeIfDetail);
      room.onMessage('*', () => undefined);
      room.onLeave(() => {
        this.#room = null;
        this.#again(options, take);
      });
      takeIfDetail(await room.request('sync', {}));
    } catch {
      if (this.#room === null) this.#again(options, take);
    }
  }

  #again(options: () => JoinOptions, take: (detail: CoachDetail) => void): void {
    if (this.#ended) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(options, take), AGAIN_MS);
  }
}

const isDetail = (message: unknown): message is CoachDetail =>
  typeof message === 'object' && message !== null && 'log' in message && 'chat' in message;
