import type { GameObjects } from 'phaser';
import { BLEED } from '../model/places.ts';
import type { Daylight } from '../model/daylight.ts';
import type { Grid } from './grid.ts';
import { ORDER } from './order.ts';
import type { Painter } from './Painter.ts';
import type { Ready } from './Textures.ts';

/** The overlay of the late afternoon, as in assets/art/light.mjs. */
const VEIL = { colour: 0x3a2a4e, alpha: 0.17 };
const FLOOR = { colour: 0xf2a65a, alpha: 0.13, from: 505 };
/** Steps between no light and full light: finer ones are invisible and cost redraws. */
const STEPS = 40;

/** Draws the daylight: morning sun on the floor, dusk in the window, on the wall and over the room. */
export class DaylightEffects {
  readonly #painter: Painter;
  readonly #morning: GameObjects.Image;
  readonly #evening: GameObjects.Image[];
  readonly #veils: { shape: GameObjects.Rectangle; alpha: number }[];
  #shown = '';

  constructor(painter: Painter, grid: Grid, ready: { morning: Ready; wall: Ready; window: Ready; edge: Ready }) {
    this.#painter = painter;
    this.#morning = painter.image(ready.morning, ORDER.sun);
    this.#evening = [
      painter.image(ready.wall, ORDER.sun),
      painter.image(ready.window, ORDER.dusk),
      painter.image(ready.edge, ORDER.veil),
    ];
    const veil = (y: number, colour: number) => {
      const [left, top] = [grid.px(BLEED.x), grid.py(y)];
      const [width, height] = [grid.px(BLEED.x + BLEED.w) - left, grid.py(BLEED.y + BLEED.h) - top];
      return painter.keep(painter.scene.add.rectangle(left, top, width, height, colour).setOrigin(0, 0).setDepth(ORDER.veil));
    };
    this.#veils = [
      { shape: veil(BLEED.y, VEIL.colour), alpha: VEIL.alpha },
      { shape: veil(FLOOR.from, FLOOR.colour), alpha: FLOOR.alpha },
    ];
    for (const image of [this.#morning, ...this.#evening]) image.setAlpha(0).setVisible(false);
    for (const { shape } of this.#veils) shape.setAlpha(0).setVisible(false);
  }

  /** Gives the strength of the dusk as drawn. */
  show(light: Daylight, moves: boolean): number {
    const [sun, dusk] = [Math.round(light.sun * STEPS) / STEPS, Math.round(light.dusk * STEPS) / STEPS];
    const now = `${sun} ${dusk}`;
    if (now !== this.#shown) {
      this.#shown = now;
      this.#painter.fade(this.#morning, sun, moves);
      for (const image of this.#evening) this.#painter.fade(image, dusk, moves);
      for (const { shape, alpha } of this.#veils) this.#painter.fade(shape, alpha * dusk, moves);
    }
    return dusk;
  }
}
