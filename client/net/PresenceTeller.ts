import type { PresenceMessage } from '../../shared/protocol/presence.ts';

const GAP_MS = 400; // between two messages

/** Sends changed presence, throttled to what the server accepts. */
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

  /** Sends everything again: after a reconnect the server knows nothing. */
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
