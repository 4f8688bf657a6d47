import type { Textures as PhaserTextures } from 'phaser';
import type { Box } from '../model/places.ts';
import { loadPerson, type Piece } from './art.ts';
import type { Grid, Snapped } from './grid.ts';
import { inner, pale, rasterise } from './raster.ts';

/** A texture that is ready, and its place on the canvas. */
export interface Ready {
  key: string;
  at: Snapped;
  stretch: number; // soft images are rendered small and scaled up by this
}
export interface PersonLook {
  file: string; // of assets/public/people
  box: Box; // of the half-figure above the desk
  away: boolean;
  short: boolean; // cut off at the table top; the rest would show below it
}

/** Half-figures are 820 x 1140; the upper 800 are above a desk, the rest behind it. Hands are 240 x 520 in the same units. */
const FIGURE = { x: -60, y: 60, w: 820, h: 1140, above: 800 };
const AT_TABLE = 806;
const HAND = { x: -140, y: 340, w: 240, h: 520, at: 622 };

/** Renders pieces and people at the size of one grid, and caches the textures until the grid changes. */
export class Textures {
  readonly grid: Grid;
  readonly #manager: PhaserTextures.TextureManager;
  readonly #pieces: ReadonlyMap<string, Piece>;
  readonly #round: number;
  readonly #known = new Map<string, Promise<Ready>>();
  #dropped = false;

  constructor(manager: PhaserTextures.TextureManager, pieces: ReadonlyMap<string, Piece>, grid: Grid, round: number) {
    this.grid = grid;
    this.#manager = manager;
    this.#pieces = pieces;
    this.#round = round;
  }

  /** A piece of the room. `clip` limits it to a box; `stretch` renders it that much coarser. */
  piece(name: string, { clip, stretch = 1 }: { clip?: Box; stretch?: number } = {}): Promise<Ready> {
    return this.#once(name, async () => {
      const piece = this.#pieces.get(name);
      if (!piece) throw new Error(`office-parts.json has no ${name}`);
      const at = this.grid.snap(clip ?? piece.box);
      const canvas = await rasterise(piece.art, at.view, Math.ceil(at.width / stretch), Math.ceil(at.height / stretch));
      return { canvas, at, stretch };
    });
  }

  person(look: PersonLook): Promise<Ready> {
    return this.#figure(look, look.box, look.short ? { ...FIGURE, h: AT_TABLE } : FIGURE);
  }

  /** A raised hand, on the side of the screen, since the lamp would hide it on the other side. */
  hand(portrait: string, box: Box & { mirror: boolean }): Promise<Ready> {
    const unit = box.w / FIGURE.w;
    const x = box.mirror ? box.x + box.w - (HAND.at + HAND.w) * unit : box.x + HAND.at * unit;
    const place = { x, y: box.y + (HAND.y - FIGURE.y - 30) * unit, w: HAND.w * unit, h: HAND.h * unit };
    return this.#figure({ file: `${portrait}-hand`, box: place, away: false, short: false }, place, { ...HAND, above: HAND.h });
  }

  #figure(look: PersonLook, box: Box, drawn: Box & { above: number }): Promise<Ready> {
    const deep = { ...box, h: (box.h * drawn.h) / drawn.above };
    const at = this.grid.snap(deep);
    const key = `${look.file}${look.away ? '-away' : ''}${look.short ? '-short' : ''}-${at.width}x${at.height}`;
    return this.#once(key, async () => {
      const art = inner(await loadPerson(look.file));
      const canvas = await rasterise(art, drawn, at.width, at.height, look.away);
      return { canvas: look.away ? pale(canvas) : canvas, at, stretch: 1 };
    }).then(ready => ({ ...ready, at })); // the same texture may be used in another place
  }

  #once(name: string, draw: () => Promise<{ canvas: HTMLCanvasElement; at: Snapped; stretch: number }>): Promise<Ready> {
    const known = this.#known.get(name);
    if (known) return known;
    const ready = draw().then(({ canvas, at, stretch }) => {
      const key = `${name}#${this.#round}`;
      if (!this.#dropped) this.#manager.addCanvas(key, canvas);
      return { key, at, stretch };
    });
    this.#known.set(name, ready);
    return ready;
  }

  /** Frees all textures. */
  drop(): void {
    this.#dropped = true;
    for (const name of this.#known.keys()) {
      const key = `${name}#${this.#round}`;
      if (this.#manager.exists(key)) this.#manager.remove(key);
    }
  }
}
