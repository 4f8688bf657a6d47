import type { PresenceMessage } from '../../shared/protocol/presence.ts';

const GAP_MS = 400; // at most a few a second

/** Sends presence when it changed, not more often than the server takes. */
export class PresenceTeller {
  readonly #send: (message: PresenceMessage) => void;
  #now: PresenceMessage = { active: true, typing: false, window: '' };
  #sent = '';
  #waiting = false;

  constructor(send: (message: PresenceMessage) => void) {
    this.#send = send;
  }

  tell(change: Partial<PresenceMessage>): void {
    this.#now = { ...this.#now, ...change };
    if (this.#waiting) return;
    this.#waiting = true;
    setTimeout(() => {
      this.#waiting = false;
      this.#flush();
    }, GAP_MS);
  }

  /** After a new connection the server knows nothing: say all again. */
  again(): void {
    this.#sent = '';
    this.tell({});
  }

  #flush(): void {
    const text = JSON.stringify(this.#now);
    if (text === this.#sent) return;
    this.#sent = text;
    this.#send(this.#now);
  }
}
