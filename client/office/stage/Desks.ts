import type { GameObjects } from 'phaser';
import { DESKS } from '../model/places.ts';
import type { StageModel } from '../model/stageModel.ts';
import { IN_ROW, ORDER, rowOf } from './order.ts';
import type { Painter } from './Painter.ts';
import type { Ready, Textures } from './Textures.ts';

type Layer = 'chair' | 'body' | 'pool' | 'props' | 'on' | 'glow' | 'screen';
const LAYERS: readonly Layer[] = ['chair', 'body', 'pool', 'props', 'on', 'glow', 'screen'];
const SOFT: Partial<Record<Layer, number>> = { glow: 3, screen: 3 };

interface Lights {
  pool: GameObjects.Image;
  on: GameObjects.Image;
  glow: GameObjects.Image;
  screen: GameObjects.Image;
}

/** Draws the five desks with chairs and objects, and the light of their lamps and screens. */
export class Desks {
  readonly #painter: Painter;
  readonly #lights = new Map<number, Lights>();

  constructor(painter: Painter, ready: ReadonlyMap<string, Ready>) {
    this.#painter = painter;
    const put = (desk: number, layer: Layer, depth: number) => painter.image(texture(ready, desk, layer), depth);
    for (const desk of DESKS) {
      const row = rowOf(desk);
      put(desk, 'chair', row + IN_ROW.chair);
      put(desk, 'body', row + IN_ROW.top);
      put(desk, 'props', row + IN_ROW.things);
      this.#lights.set(desk, {
        screen: put(desk, 'screen', row + IN_ROW.screen)
          .setVisible(false)
          .setAlpha(0),
        pool: put(desk, 'pool', row + IN_ROW.pool)
          .setVisible(false)
          .setAlpha(0),
        on: put(desk, 'on', row + IN_ROW.lamp)
          .setVisible(false)
          .setAlpha(0),
        glow: put(desk, 'glow', ORDER.glow).setVisible(false).setAlpha(0),
      });
    }
  }

  static load(textures: Textures): Promise<[string, Ready][]> {
    const names = DESKS.flatMap(desk => LAYERS.map(layer => [desk, layer] as const));
    return Promise.all(
      names.map(async ([desk, layer]) => {
        const name = nameOf(desk, layer);
        return [name, await textures.piece(name, { stretch: SOFT[layer] ?? 1 })] as [string, Ready];
      }),
    );
  }

  show(model: StageModel, dusk: number, moves: boolean): void {
    for (const [desk, lights] of this.#lights) {
      const lit = model.lamps[desk - 1] ? 1 : 0;
      this.#painter.fade(lights.on, lit, moves);
      this.#painter.fade(lights.pool, lit, moves);
      this.#painter.fade(lights.glow, lit * dusk, moves);
      this.#painter.fade(lights.screen, model.screens[desk - 1] ? 0.85 : 0, moves);
    }
  }
}

const nameOf = (desk: number, layer: Layer) => `desk-${desk}-${layer}`;

function texture(ready: ReadonlyMap<string, Ready>, desk: number, layer: Layer): Ready {
  const found = ready.get(nameOf(desk, layer));
  if (!found) throw new Error(`${nameOf(desk, layer)} was not drawn`);
  return found;
}
