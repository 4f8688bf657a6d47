import type { Habits } from './habits.ts';
import type { Job } from './jobs.ts';
import type { Person } from './Person.ts';

/** A job while a team plays: who does it, and how many minutes of each person it still takes. */
export class Work {
  readonly job: Job;
  readonly filler: boolean; // it goes away by itself
  #people: readonly Person[];
  #habits: Habits;
  #doer: number | null = null;
  #left = 0;
  #from = 0; // when the helpers notice
  #helps = new Map<number, number>(); // seat -> minutes
  #shares: Map<number, number> | null = null; // what each person must do after it

  constructor(job: Job, people: readonly Person[], habits: Habits, filler: boolean) {
    this.job = job;
    this.filler = filler;
    this.#people = people;
    this.#habits = habits;
  }

  get isFree(): boolean {
    return this.#doer === null;
  }

  /** The seat of whoever made it, once it is done by somebody alone. */
  get madeBy(): number | null {
    return this.#isMade && this.job.each === null ? this.#doer : null;
  }

  /** Somebody works on it: others can look along. */
  get isGoing(): boolean {
    return this.#doer !== null && this.#left > 0;
  }

  get done(): boolean {
    return this.#isMade && (this.job.each === null || (this.#shares !== null && rest(this.#shares) <= 0));
  }

  get #isMade(): boolean {
    return this.#doer !== null && this.#left <= 0 && rest(this.#helps) <= 0;
  }

  begin(seat: number, now: number): void {
    const { ask, answer, answerNeed, notice, wrongTry, agree, relay } = this.#habits;
    const { own, asks, tries, open, agrees, told } = this.job;
    this.#doer = seat;
    const doer = this.#people[seat]!;
    const seconds = (tries ? wrongTry : 0) + (agrees ? agree : 0) + (this.job.relay ? relay : 0);
    this.#left = doer.does(own) + seconds / 60 + this.job.extra;
    if (open) for (const other of this.#people) if (other !== doer) other.reads(own.texts); // meanwhile
    for (const { pack, part, told: byLine } of asks) {
      const at = this.#people.findIndex(person => person.packs.includes(pack));
      if (at < 0 || at === seat) {
        this.#left += doer.does(part);
        continue;
      }
      this.#left += (byLine ? 0 : ask / 60) + doer.reads(part.texts);
      this.#helps.set(
        at,
        (this.#helps.get(at) ?? 0) + (byLine ? 0 : (told ? answerNeed : answer) / 60) + this.#people[at]!.does(part),
      );
    }
    this.#from = now + notice / 60;
  }

  /** A colleague of the doer helps for a while; false if this person is not asked. */
  help(seat: number, now: number, minutes: number): boolean {
    return now >= this.#from && spend(this.#helps, seat, minutes);
  }

  /** The doer goes on; false if somebody else is the doer, or it is done. */
  continue(seat: number, minutes: number): boolean {
    if (this.#doer !== seat || this.#left <= 0) return false;
    this.#left -= minutes;
    return true;
  }

  /** Everybody does what each of them must do, once the rest is made. */
  doOwnShare(seat: number, minutes: number): boolean {
    const { each } = this.job;
    if (!each) return false;
    if (!this.#isMade) return false;
    this.#shares ??= new Map(
      this.#people.map((person, i) => {
        const some = each.shared.filter((_, at) => at % this.#people.length === i);
        const own = person.does({ ...each, presses: [...some, ...each.presses] }) + (each.writes ? this.#habits.write / 60 : 0);
        return [i, own * (i === this.#people.length - 1 ? this.#habits.slowest : 1)];
      }),
    );
    return spend(this.#shares, seat, minutes);
  }
}

const rest = (minutes: ReadonlyMap<number, number>): number => Math.max(0, ...minutes.values());

function spend(from: Map<number, number>, seat: number, minutes: number): boolean {
  const left = from.get(seat) ?? 0;
  if (left <= 0) return false;
  from.set(seat, left - minutes);
  return true;
}
