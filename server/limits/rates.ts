import { LIMITS } from '../../shared/protocol/limits.ts';

/** A token bucket: this many at once, then this many a second. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** All rates of the server. A test checks that every message of the rooms and every HTTP route has one. */

/** Frames of any kind on one connection within a second; the framework closes a connection that sends more. */
export const FRAMES_PER_SECOND = 60;

/**
 * Rates of the messages of each room: per seat over all its connections, per connection for coaches and guests. A message
 * over the limit is refused as "tooFast", or dropped if nobody waits for an answer.
 */
export const MESSAGE_RATES = {
  session: {
    sync: { burst: 12, perSecond: 1 },
    command: { burst: 20, perSecond: 4 }, // each is a write to the store and a view for everybody
    coach: { burst: 25, perSecond: 10 },
  },
  team: {
    sync: { burst: 12, perSecond: 1 },
    command: { burst: 25, perSecond: 10 },
    profile: { burst: 6, perSecond: 0.5 },
    presence: { burst: 20, perSecond: 5 },
    look: { burst: 4, perSecond: 2 },
  },
} as const satisfies Record<'session' | 'team', Record<string, Rate>>;

/** Changes of people are read again at most once per interval, however many there are. */
export const PEOPLE_REFRESH_MS = 250;
/** The same for authorisation, which every room checks for each of its clients. */
export const ACCESS_CHECK_MS = 250;

/**
 * Rates per kind of route: for each valid secret (of a seat, a sign-in, a link), and for each address without one. Sixty
 * people at one address each have a secret of their own, once they have joined.
 */
export const ROUTE_RATES = {
  health: { secret: { burst: 100, perSecond: 20 }, address: { burst: 100, perSecond: 20 } },
  read: { secret: { burst: 60, perSecond: 10 }, address: { burst: 240, perSecond: 20 } },
  write: { secret: { burst: 60, perSecond: 4 }, address: { burst: 60, perSecond: 5 } },
  make: { secret: { burst: 60, perSecond: 1 }, address: { burst: 20, perSecond: 1 } },
  erase: { secret: { burst: 20, perSecond: 0.5 }, address: { burst: 20, perSecond: 1 } },
  page: { secret: { burst: 20, perSecond: 2 }, address: { burst: 30, perSecond: 1 } }, // computed from a whole game
  moment: { secret: { burst: 40, perSecond: 8 }, address: { burst: 30, perSecond: 1 } }, // for dragging a slider
  paper: { secret: { burst: 10, perSecond: 0.2 }, address: { burst: 20, perSecond: 1 } },
  report: { secret: { burst: 20, perSecond: 0.5 }, address: { burst: 20, perSecond: 1 } },
  rehearse: { secret: { burst: 10, perSecond: 0.2 }, address: { burst: 10, perSecond: 0.2 } },
  signIn: { secret: { burst: 30, perSecond: 1 }, address: { burst: 120, perSecond: 5 } }, // guessing is limited by PHRASES
  look: { secret: { burst: 600, perSecond: 40 }, address: { burst: 600, perSecond: 40 } }, // a join code; guessing is limited by CODES
  join: { secret: { burst: 600, perSecond: 40 }, address: { burst: 600, perSecond: 40 } }, // likewise; joining is limited by FREE_JOINS and the door
  enter: { secret: { burst: 60, perSecond: 2 }, address: { burst: 240, perSecond: 20 } }, // a reservation in a room, kept for 15 s
  test: { secret: { burst: 10_000, perSecond: 1000 }, address: { burst: 10_000, perSecond: 1000 } }, // only with CLOCK_CONTROL
  other: { secret: { burst: 20, perSecond: 1 }, address: { burst: 20, perSecond: 1 } }, // an unknown address
} as const satisfies Record<string, { secret: Rate; address: Rate }>;
export type RouteKind = keyof typeof ROUTE_RATES;

/**
 * A rate of different guesses. A waiting guess keeps its place for `aliveMs` after its last request; a looked-up guess
 * stays known for `knownMs`.
 */
export interface GuessRate extends Rate {
  aliveMs: number;
  knownMs: number;
}

/**
 * Join codes. A right code costs nothing. An address that keeps guessing the 19,846,800 codes gets 400 looked up, then one
 * every two seconds: it finds the code of one session with a chance of 1 in 9,000 in the first hour (400 + 1800 tries) and
 * of 1 in 11,000 in each later hour. A right code waits for the guesses before it in the queue: against a script with ever
 * new guesses for `aliveMs` plus one try, at most some five seconds, however fast the script is; against one that keeps
 * repeating all its guesses, at 40 requests a second (`look`), at worst 40 * 3 / 0.5 = 240 s. While people come in with a
 * code it is known (`knownMs`), also to anybody who guesses it from the same address then: 40 a second, 1 in 8,300 a
 * minute.
 */
export const CODES: GuessRate = { burst: 400, perSecond: 0.5, aliveMs: 3000, knownMs: 60_000 };
/** A whole IPv6 site (/48) has 65,536 addresses' worth of tries: all together get the tries of eight. */
export const CODES_SITE: GuessRate = { ...CODES, burst: 3200, perSecond: 4 };

/**
 * Pass phrases, from devices on which that coach was never signed in. By name: 14,400 tries a day from the whole world; a
 * phrase made by the server (five of 256 words, 10^12) is then found within a year with a chance of 1 in 200,000.
 */
export const PHRASES = {
  address: { burst: 10, perSecond: 1 / 6 },
  name: { burst: 20, perSecond: 1 / 6 },
  device: { burst: 10, perSecond: 1 / 6 }, // a device that was signed in before has tries of its own
} as const satisfies Record<string, Rate>;

/** Joins of one session from one address without asking the coach. In memory only, since addresses are never stored. */
export const FREE_JOINS: Rate = { burst: LIMITS.joinsPerAddress, perSecond: LIMITS.joinsPerAddress / (24 * 3600) };
/** Changes of name, portrait and language per person, in the waiting room and the game together. */
export const PROFILES: Rate = { burst: 6, perSecond: 0.5 };

/** Connections to one room with the same link. The person of a seat has one: the newest device takes over. */
export const CONNECTIONS_PER_LINK = { observer: 20, coach: 10 } as const;

/**
 * Sockets per address; at the limit the one without progress for longest is closed. A class has some seven for each of
 * sixty people.
 */
export const SOCKETS_PER_ADDRESS = 600;
/** Of these, request bodies and room joins in progress; they take milliseconds. */
export const UNFINISHED_PER_ADDRESS = 200;
