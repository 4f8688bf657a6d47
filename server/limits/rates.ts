import { LIMITS } from '../../shared/protocol/limits.ts';

/** So many at once, then so many a second. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/**
 * Every rate of the server stands in this file. A test walks the messages of the rooms and the routes of HTTP and fails for
 * one that is not here.
 */

/** Frames of any kind on one connection within a second; the framework ends a connection that sends more. */
export const FRAMES_PER_SECOND = 60;

/** Each message of each room: of a seat over all its connections, of a coach or guest for each. What comes faster is refused as "tooFast", or left out when nobody waits. */
export const MESSAGE_RATES = {
  session: {
    sync: { burst: 12, perSecond: 1 },
    command: { burst: 20, perSecond: 4 }, // each is a change of the store and a view for everybody
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

/** A change of people is read again at most once within this time, however many there are. */
export const PEOPLE_EVERY_MS = 250;
/** The same for who may still be in a room, which every room asks for each of its people. */
export const ACCESS_EVERY_MS = 250;

/**
 * What one secret (a seat, a sign-in, a link) may ask of a kind of route, and what all of one address may that have none or
 * a wrong one. Sixty people behind one address each have a secret of their own; before that they join.
 */
export const ROUTE_RATES = {
  health: { secret: { burst: 100, perSecond: 20 }, address: { burst: 100, perSecond: 20 } },
  read: { secret: { burst: 60, perSecond: 10 }, address: { burst: 240, perSecond: 20 } },
  write: { secret: { burst: 60, perSecond: 4 }, address: { burst: 60, perSecond: 5 } },
  make: { secret: { burst: 60, perSecond: 1 }, address: { burst: 20, perSecond: 1 } },
  erase: { secret: { burst: 20, perSecond: 0.5 }, address: { burst: 20, perSecond: 1 } },
  page: { secret: { burst: 20, perSecond: 2 }, address: { burst: 30, perSecond: 1 } }, // worked out from a whole game
  moment: { secret: { burst: 40, perSecond: 8 }, address: { burst: 30, perSecond: 1 } }, // a slider that is dragged
  paper: { secret: { burst: 10, perSecond: 0.2 }, address: { burst: 20, perSecond: 1 } },
  report: { secret: { burst: 20, perSecond: 0.5 }, address: { burst: 20, perSecond: 1 } },
  rehearse: { secret: { burst: 10, perSecond: 0.2 }, address: { burst: 10, perSecond: 0.2 } },
  signIn: { secret: { burst: 30, perSecond: 1 }, address: { burst: 120, perSecond: 5 } }, // guessing is bounded by PHRASES
  look: { secret: { burst: 600, perSecond: 40 }, address: { burst: 600, perSecond: 40 } }, // a code; guessing is bounded by CODES
  join: { secret: { burst: 600, perSecond: 40 }, address: { burst: 600, perSecond: 40 } }, // the same; who joins, by FREE_JOINS and the door
  enter: { secret: { burst: 60, perSecond: 2 }, address: { burst: 240, perSecond: 20 } }, // a place in a room, kept for 15 s
  test: { secret: { burst: 10_000, perSecond: 1000 }, address: { burst: 10_000, perSecond: 1000 } }, // only with CLOCK_CONTROL
  other: { secret: { burst: 20, perSecond: 1 }, address: { burst: 20, perSecond: 1 } }, // an address that is no route
} as const satisfies Record<string, { secret: Rate; address: Rate }>;
export type RouteKind = keyof typeof ROUTE_RATES;

/** Different guesses. What is not looked at keeps its place so long after it was asked for; what was, is known so long. */
export interface GuessRate extends Rate {
  aliveMs: number;
  knownMs: number;
}

/**
 * Join codes. A right one costs nothing. Of the 19,846,800 codes an address that tries on and on has 400 looked at, and then
 * one every two seconds: it finds that of one session with a chance of 1 in 9,000 in the first hour (400 + 1800 tries) and of
 * 1 in 11,000 in each hour after. A right code waits as long as what stands before it in line: against a script that goes on
 * from guess to guess `aliveMs` and a try, so at most some five seconds, however fast the script is; against one that keeps
 * asking for all its guesses, which has 40 requests a second (`look`), at worst 40 * 3 / 0.5 = 240 s. While people come in with a
 * code it is known (`knownMs`), and so also to who tries it from the same address then: 40 a second, 1 in 8,300 a minute.
 */
export const CODES: GuessRate = { burst: 400, perSecond: 0.5, aliveMs: 3000, knownMs: 60_000 };
/** Whoever has a whole IPv6 site (/48) has 65,536 addresses' worth of tries: together these are eight. */
export const CODES_SITE: GuessRate = { ...CODES, burst: 3200, perSecond: 4 };

/**
 * Pass phrases, of devices on which that coach was never signed in. By name: 14,400 tries a day from all the world; a phrase
 * as the server makes them (five of 256 words, 10^12) is then found with odds of 1 to 200,000 in a year.
 */
export const PHRASES = {
  address: { burst: 10, perSecond: 1 / 6 },
  name: { burst: 20, perSecond: 1 / 6 },
  device: { burst: 10, perSecond: 1 / 6 }, // one that was signed in before: its own, whatever others do
} as const satisfies Record<string, Rate>;

/** Who comes into one session freely from one address; after that the coach is asked. In memory only, since an address is nothing to keep. */
export const FREE_JOINS: Rate = { burst: LIMITS.joinsPerAddress, perSecond: LIMITS.joinsPerAddress / (24 * 3600) };
/** Names, portraits and languages that a person takes, in the waiting room and the game together. */
export const PROFILES: Rate = { burst: 6, perSecond: 0.5 };

/** Connections of one link to one room. The person of a seat has one: the newest device takes it over. */
export const LINES = { observer: 20, coach: 10 } as const;

/** Sockets of one address; beyond it the one that makes no headway longest makes room. A class has some seven for each of sixty. */
export const SOCKETS_PER_ADDRESS = 600;
/** Of these, bodies and ways into a room that have begun; they take milliseconds. */
export const UNFINISHED_PER_ADDRESS = 200;
