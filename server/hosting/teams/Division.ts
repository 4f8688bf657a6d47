import type { Wish } from '../../storage/wishes.ts';

export interface DivisiblePerson {
  seat: string;
  practised: number; // steps of the practice desk
  face: string;
}
export interface DivideWish {
  a: string;
  b: string;
  wish: Wish;
}

/** A broken wish weighs more than any spread of practice. */
export const BROKEN_WISH_COST = 1_000_000;
/** And two with one face in a team weigh more than any spread, and less than a wish. */
const SAME_FACE_COST = 10_000;
const MIN_GAIN = 1e-9; // the smallest gain that counts

type Place = { team: number; place: number };

/** People in teams, improved by swaps until no swap helps. */
export class Division {
  readonly teams: DivisiblePerson[][];
  cost: number;
  #mean: number;
  #beyond: number[]; // per team: total practice above the overall mean
  #teamOf = new Map<string, number>();
  #wishes = new Map<string, { other: string; together: boolean }[]>();

  constructor(people: readonly DivisiblePerson[], sizes: readonly number[], wishes: readonly DivideWish[]) {
    let next = 0;
    this.teams = sizes.map(size => people.slice(next, (next += size)));
    this.#mean = people.reduce((sum, person) => sum + person.practised, 0) / Math.max(1, people.length);
    this.#beyond = this.teams.map(team => team.reduce((sum, person) => sum + person.practised - this.#mean, 0));
    for (const [index, team] of this.teams.entries()) for (const person of team) this.#teamOf.set(person.seat, index);
    for (const { a, b, wish } of wishes) {
      if (!this.#teamOf.has(a) || !this.#teamOf.has(b)) continue;
      for (const [seat, other] of [
        [a, b],
        [b, a],
      ] as const) {
        this.#wishes.set(seat, [...(this.#wishes.get(seat) ?? []), { other, together: wish === 'together' }]);
      }
    }
    const broken = [...this.#teamOf.keys()].reduce((sum, seat) => sum + this.#broken(seat), 0) / 2;
    const alike =
      this.teams.flatMap(team => team.map(person => alikeIn(team, person))).reduce((sum, count) => sum + count, 0) / 2;
    const spread = this.#beyond.reduce((sum, beyond) => sum + beyond * beyond, 0);
    this.cost = broken * BROKEN_WISH_COST + alike * SAME_FACE_COST + spread;
    while (this.#improve());
  }

  /** Performs the swap with the greatest gain. */
  #improve(): boolean {
    let best: { one: Place; two: Place; gain: number } | null = null;
    for (const one of this.#places())
      for (const two of this.#places(one.team + 1)) {
        const gain = this.#gain(one, two);
        if (gain > (best?.gain ?? MIN_GAIN)) best = { one, two, gain };
      }
    if (!best) return false;
    this.#swap(best.one, best.two);
    this.cost -= best.gain;
    return true;
  }

  *#places(from = 0): Generator<Place> {
    for (let team = from; team < this.teams.length; team++)
      for (let place = 0; place < this.teams[team]!.length; place++) yield { team, place };
  }

  #gain(one: Place, two: Place): number {
    const [a, b] = [this.#at(one), this.#at(two)];
    const more = b.practised - a.practised; // change for the team of `one`
    const [first, second] = [this.#beyond[one.team]!, this.#beyond[two.team]!];
    const spread = first * first + second * second - (first + more) ** 2 - (second - more) ** 2;
    const unlike = spread + this.#fewerAlike(a, b) * SAME_FACE_COST;
    if (!this.#wishes.has(a.seat) && !this.#wishes.has(b.seat)) return unlike;
    const before = this.#broken(a.seat) + this.#broken(b.seat);
    this.#teamOf.set(a.seat, two.team).set(b.seat, one.team);
    const after = this.#broken(a.seat) + this.#broken(b.seat);
    this.#teamOf.set(a.seat, one.team).set(b.seat, two.team);
    return unlike + (before - after) * BROKEN_WISH_COST; // the wish these two have about each other is unaffected: they are apart before and after
  }

  /** How many pairs with one face fewer the two teams have once these two change places. */
  #fewerAlike(a: DivisiblePerson, b: DivisiblePerson): number {
    if (a.face === b.face) return 0;
    const [ofA, ofB] = [a, b].map(person => this.teams[this.#teamOf.get(person.seat)!]!) as [
      DivisiblePerson[],
      DivisiblePerson[],
    ];
    return alikeIn(ofA, a) + alikeIn(ofB, b) - alikeIn(ofB, a) - alikeIn(ofA, b);
  }

  #broken(seat: string): number {
    const team = this.#teamOf.get(seat);
    return (this.#wishes.get(seat) ?? []).filter(({ other, together }) => (this.#teamOf.get(other) === team) !== together).length;
  }

  #swap(one: Place, two: Place): void {
    const [a, b] = [this.#at(one), this.#at(two)];
    this.teams[one.team]![one.place] = b;
    this.teams[two.team]![two.place] = a;
    this.#teamOf.set(a.seat, two.team).set(b.seat, one.team);
    this.#beyond[one.team]! += b.practised - a.practised;
    this.#beyond[two.team]! += a.practised - b.practised;
  }

  #at = ({ team, place }: Place): DivisiblePerson => this.teams[team]![place]!;
}

/** How many others of the team have this person's face. */
const alikeIn = (team: readonly DivisiblePerson[], person: DivisiblePerson): number =>
  team.filter(other => other !== person && other.face === person.face).length;
