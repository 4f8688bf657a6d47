import type { GameObjects, Scene } from 'phaser';
import { daylight } from '../model/daylight.ts';
import type { Frame } from '../model/frame.ts';
import type { StageModel } from '../model/stageModel.ts';
import { Desks } from './Desks.ts';
import { AmbientAnimations } from './AmbientAnimations.ts';
import { DaylightEffects } from './DaylightEffects.ts';
import { ORDER } from './order.ts';
import { Painter } from './Painter.ts';
import { People } from './People.ts';
import type { RedrawScheduler } from './RedrawScheduler.ts';
import type { Ready, Textures } from './Textures.ts';
import { Wall } from './Wall.ts';

const PLAIN = {
  'window-front': ORDER.frame,
  plant: ORDER.dusk,
  map: ORDER.wall,
  board: ORDER.wall,
  clock: ORDER.wall,
  coffee: ORDER.wall,
  table: ORDER.table + 5,
  phone: ORDER.table + 6,
  'empty-chair': ORDER.chair,
  'plant-front': ORDER.plant,
} as const;
const MOVING = ['ringing', 'steam-1', 'steam-2', 'cyclist', 'leaf', 'note-1', 'note-2', 'note-3'] as const;
type Name = keyof typeof PLAIN | (typeof MOVING)[number];

/** All images of the room at one size. `load` renders them, the constructor adds them, `show` updates them from the model. */
export class Room {
  readonly ambient: AmbientAnimations;
  readonly #painter: Painter;
  readonly #textures: Textures;
  readonly #people: People;
  readonly #desks: Desks;
  readonly #light: DaylightEffects;
  readonly #wall: Wall;
  readonly #ringing: GameObjects.Image;
  #round = 0;

  private constructor(scene: Scene, redraw: RedrawScheduler, textures: Textures, ready: ReadonlyMap<string, Ready>) {
    const painter = new Painter(scene, redraw);
    const { grid } = textures;
    const one = (name: string): Ready => {
      const found = ready.get(name);
      if (!found) throw new Error(`${name} was not drawn`);
      return found;
    };
    this.#painter = painter;
    this.#textures = textures;
    painter.image(one('base'), ORDER.base);
    for (const [name, depth] of Object.entries(PLAIN)) painter.image(one(name), depth);
    this.#light = new DaylightEffects(painter, grid, {
      morning: one('sun-floor'),
      wall: one('sun-wall'),
      window: one('dusk'),
      edge: one('edge'),
    });
    this.#wall = new Wall(painter, grid, [one('note-1'), one('note-2'), one('note-3')]);
    this.#desks = new Desks(painter, ready);
    this.#people = new People(painter);
    this.#ringing = painter
      .image(one('ringing'), ORDER.table + 7)
      .setAlpha(0)
      .setVisible(false);
    this.ambient = new AmbientAnimations(painter, grid, redraw, {
      steam: [one('steam-1'), one('steam-2')],
      cyclist: one('cyclist'),
      leaf: one('leaf'),
    });
  }

  static async load(scene: Scene, redraw: RedrawScheduler, textures: Textures, frame: Frame, model: StageModel): Promise<Room> {
    const draw = async (name: string, options = {}) => [name, await textures.piece(name, options)] as [string, Ready];
    const names: readonly Name[] = [...(Object.keys(PLAIN) as Name[]), ...MOVING];
    const drawn = await Promise.all([
      draw('base', { clip: frame.world }),
      draw('sun-floor', { stretch: 1.5 }),
      draw('sun-wall', { stretch: 1.5 }),
      draw('dusk', { stretch: 1 }),
      draw('edge', { stretch: 12 }),
      ...names.map(name => draw(name)),
    ]);
    await People.load(textures, model); // now, so that nobody is missing in the first frame
    return new Room(scene, redraw, textures, new Map([...drawn, ...(await Desks.load(textures))]));
  }

  /** Shows the model; resolves when all of it is on the stage. A later call supersedes an earlier one that is still rendering. */
  async show(model: StageModel, moves: boolean): Promise<void> {
    const round = ++this.#round;
    const people = await People.load(this.#textures, model);
    if (round !== this.#round) return;
    const dusk = this.#light.show(daylight(model.minute), moves);
    this.#desks.show(model, dusk, moves);
    this.#wall.show(model, moves);
    this.#people.place(people, moves);
    this.#painter.fade(this.#ringing, model.phone ? 1 : 0, moves);
  }

  destroy(): void {
    this.#round += 1;
    this.ambient.stop();
    this.#painter.destroy();
    this.#textures.drop();
  }
}
