import type { Log } from '../log.ts';
import { siteOf, type OriginHeaders } from './origin.ts';

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded'] as const;
const HOUR = 3600_000;
const MINUTE = 60_000;
const MAX_ORIGINS = 50; // remembered at most, and so reported per minute
const LONGEST = 100;

type Headers = (name: string) => string | null | undefined;

/**
 * Tells the operator in the log, not too often, which setting would fix the problems of requests through a proxy or from
 * another address.
 */
export class ProxyWatch {
  #log: Log;
  #trustProxy: number;
  #now: () => number; // monotonic, ms
  #forwardedAt = -Infinity;
  #refusedAt = new Map<string, number>(); // by origin, oldest first

  constructor(log: Log, settings: { trustProxy: number }, now: () => number = () => performance.now()) {
    this.#log = log;
    this.#trustProxy = settings.trustProxy;
    this.#now = now;
  }

  /** Checks an incoming request. */
  see(get: Headers): void {
    if (this.#trustProxy > 0 || this.#now() - this.#forwardedAt < HOUR) return;
    const header = FORWARDED.find(name => get(name));
    if (!header) return;
    this.#forwardedAt = this.#now();
    this.#log.note(
      `a request came with ${header}, but TRUST_PROXY is 0: if a proxy of yours is in front of this program, ` +
        'set TRUST_PROXY to how many do (mostly 1), or everybody counts as one address',
    );
  }

  /** Reports that a page of another origin was refused. */
  refused({ origin = '', host = '', forwardedHost }: OriginHeaders): void {
    const from = shown(origin);
    const at = this.#now();
    for (const [known, since] of this.#refusedAt) if (at - since >= MINUTE) this.#refusedAt.delete(known);
    if (this.#refusedAt.has(from) || this.#refusedAt.size >= MAX_ORIGINS) return;
    this.#refusedAt.set(from, at);
    const proxied = forwardedHost !== undefined && siteOf(origin)?.host === forwardedHost;
    this.#log.note(
      `a page of ${from} was refused, since this server was called at ${host.slice(0, LONGEST)}: ${advice(from, proxied)}`,
    );
  }
}

function advice(from: string, proxied: boolean): string {
  if (from === UNKNOWN) return 'no setting allows this';
  const url = `set PUBLIC_URL=${from} if that is the address of this server`;
  return proxied ? `${url}, or TRUST_PROXY=1 if a proxy of yours stands before it` : url;
}

const UNKNOWN = 'an unknown address';

/** Only the address of a site is repeated in the log. */
function shown(origin: string): string {
  const site = siteOf(origin)?.origin;
  return site !== undefined && site.length <= LONGEST ? site : UNKNOWN;
}
