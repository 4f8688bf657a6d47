import type { GameObjects } from 'phaser';
import type { StageModel, StagePerson } from '../model/stageModel.ts';
import { IN_ROW, ORDER, rowOf } from './order.ts';
import type { Painter } from './Painter.ts';
import type { Ready, Textures } from './Textures.ts';

interface Look {
  person: StagePerson;
  figure: Ready;
  hand: Ready | null;
  chair: Ready | null;
}
interface Shown {
  look: string;
  place: string;
  images: GameObjects.Image[];
}

/** Draws the people: at their desks, at the table, or standing with a colleague. */
export class People {
  readonly #painter: Painter;
  readonly #shown = new Map<string, Shown>();

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** Renders the textures of these people; `place` adds them to the stage. */
  static load(textures: Textures, model: StageModel): Promise<Look[]> {
    return Promise.all(
      model.people.map(async person => {
        const file = `${person.portrait}-bureau${person.glad && !person.away ? '-blij' : ''}`;
        const short = person.place.at === 'table';
        const [figure, hand, chair] = await Promise.all([
          textures.person({ file, box: person.box, away: person.away, short }),
          person.hand && !person.away ? textures.hand(person.portrait, person.box) : null,
          short ? textures.piece('table-chair') : null,
        ]);
        return { person, figure, hand, chair };
      }),
    );
  }

  place(looks: readonly Look[], moves: boolean): void {
    const here = new Set(looks.map(({ person }) => person.seat));
    for (const [seat, shown] of this.#shown) if (!here.has(seat)) this.#leave(seat, shown, moves);
    for (const look of looks) this.#one(look, moves);
  }

  #one({ person, figure, hand, chair }: Look, moves: boolean): void {
    const place = JSON.stringify([person.place, person.box]);
    const look = [place, figure.key, hand?.key ?? ''].join(' ');
    const before = this.#shown.get(person.seat);
    if (before?.look === look) return;
    const moved = before !== undefined && before.place !== place;
    if (before) this.#leave(person.seat, before, moves && moved);
    const depth = depthOf(person);
    const images = [this.#figure(figure, person.box.mirror, depth)];
    if (hand) images.push(this.#figure(hand, !person.box.mirror, depth + 0.5));
    if (chair) images.push(this.#painter.image(behind(chair, figure), depth - 0.5));
    if (moved || before === undefined) for (const image of images) this.#painter.arrive(image, 10, moves);
    this.#shown.set(person.seat, { look, place, images });
  }

  #figure(ready: Ready, mirror: boolean, depth: number): GameObjects.Image {
    return this.#painter.image(ready, depth).setFlipX(mirror);
  }

  #leave(seat: string, shown: Shown, moves: boolean): void {
    this.#shown.delete(seat);
    for (const image of shown.images) this.#painter.fade(image, 0, moves, () => this.#painter.remove(image));
  }
}

function depthOf({ place }: StagePerson): number {
  switch (place.at) {
    case 'desk':
      return rowOf(place.desk) + IN_ROW.person;
    case 'visit':
      return rowOf(place.desk) + IN_ROW.visitor;
    case 'table':
      return ORDER.table + (place.spot.row === 'back' ? 1 : 3);
  }
}

/** Positions the back of the chair behind the shoulders. */
function behind(chair: Ready, figure: Ready): Ready {
  const x = figure.at.x + Math.round((figure.at.width - chair.at.width) / 2);
  const y = figure.at.y + Math.round(figure.at.height * 0.28);
  return { ...chair, at: { ...chair.at, x, y } };
}
