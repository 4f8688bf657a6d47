import { CODES, CODES_SITE, PHRASES } from '../limits/rates.ts';
import { addressKey, siteKey } from '../limits/addressKey.ts';
import { FairQueue } from '../limits/FairQueue.ts';
import { Guesses, judgeGuess } from '../limits/Guesses.ts';
import { judge, Tries } from '../limits/Tries.ts';
import { Refusal } from '../Refusal.ts';

/** Limits wrong guesses of join codes and pass phrases. All other secrets have 256 bits and cannot be guessed. */
export interface GuessLimits {
  /** Looks up a code. A right one costs nothing, and gets its turn whatever its address did before. */
  code<T>(address: string | undefined, code: string, look: () => Promise<T | null | undefined>): Promise<T>;
  /** Compares a pass phrase from an unknown device, for the coach of this name. */
  stranger<T>(address: string | undefined, name: string, compare: () => Promise<T | null>): Promise<T>;
  /** The same on a device where that coach is or was signed in: others cannot use up its tries. */
  device<T>(device: string, compare: () => Promise<T | null>): Promise<T>;
  /** Other slow work with a pass phrase. */
  slowly<T>(lane: string, work: () => Promise<T>): Promise<T>;
}

export function makeGuessLimits(): GuessLimits {
  const [codes, sites] = [new Guesses(CODES), new Guesses(CODES_SITE)];
  const phrases = { address: new Tries(PHRASES.address), name: new Tries(PHRASES.name), device: new Tries(PHRASES.device) };
  // One at a time: each takes 32 MB, and one of four threads that files and compression need too.
  const knownDevices = new FairQueue({ atOnce: 1, perLane: 10 });
  const strangers = new FairQueue({ atOnce: 1, perLane: PHRASES.address.burst });
  return {
    code: (address, code, look) => {
      const site = siteKey(address);
      const counts = [[codes, addressKey(address)] as const, ...(site ? [[sites, site] as const] : [])];
      return judgeGuess(counts, code, 'unknownCode', look);
    },
    stranger: (address, name, compare) => {
      const key = addressKey(address);
      const counts = [
        [phrases.address, key],
        [phrases.name, name],
      ] as const;
      return judge(counts, 'wrongPassphrase', () => queued(strangers, key, compare));
    },
    device: (device, compare) =>
      judge([[phrases.device, device]], 'wrongPassphrase', () => queued(knownDevices, device, compare)),
    slowly: (lane, work) => queued(knownDevices, lane, work),
  };
}

async function queued<T>(queue: FairQueue, lane: string, work: () => Promise<T>): Promise<T> {
  if (!queue.hasRoom(lane)) throw new Refusal('tooManyTries', 5);
  return queue.run(lane, work);
}
