import * as Phaser from 'phaser';

/** A rectangle in canvas pixels of the drawn world. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Keeps the loop awake for as long as something changes, and asleep otherwise. Where the plain canvas draws, small life
 * redraws only its own areas: that is what makes an old laptop without a graphics card stay cool.
 */
export class Redraw {
  readonly #game: Phaser.Game;
  #wholeUntil = 0;
  readonly #parts: { area: Area; until: number }[] = [];
  #scroll = 0;

  constructor(game: Phaser.Game) {
    this.#game = game;
    const { renderer } = game;
    if (!(renderer instanceof Phaser.Renderer.Canvas.CanvasRenderer)) return;
    const ink = renderer.gameContext;
    renderer.on(Phaser.Renderer.Events.PRE_RENDER_CLEAR, () => {
      ink.save();
      this.#clip(ink);
    });
    renderer.on(Phaser.Renderer.Events.POST_RENDER, () => ink.restore());
  }

  /** Everything, for at least so many ms. */
  readonly all = (ms: number): void => {
    this.#wholeUntil = Math.max(this.#wholeUntil, performance.now() + ms);
    this.#game.loop.wake();
  };

  /** Only what lies in this area. */
  readonly part = (area: Area, ms: number): void => {
    this.#parts.push({ area, until: performance.now() + ms });
    this.#game.loop.wake();
  };

  scrolled(by: number): void {
    this.#scroll = by;
    this.all(50);
  }

  sleepIfDone(): void {
    const now = performance.now();
    const alive = this.#parts.filter(one => one.until > now);
    this.#parts.splice(0, this.#parts.length, ...alive);
    if (now > this.#wholeUntil && alive.length === 0) this.#game.loop.sleep();
  }

  #clip(ink: CanvasRenderingContext2D): void {
    if (performance.now() <= this.#wholeUntil) return;
    ink.beginPath();
    for (const { area } of this.#parts) ink.rect(area.x - this.#scroll, area.y, area.width, area.height);
    ink.clip();
  }
}
