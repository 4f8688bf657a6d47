import * as Phaser from 'phaser';

/** A rectangle in canvas pixels of the drawn world. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Keeps the game loop running while something changes, and stops it otherwise. With the canvas renderer, animations redraw
 * only their own areas, which keeps an old laptop without a graphics card cool. It counts frames drawn, not time, since on
 * a slow machine a change may wait long for its frame.
 */
export class RedrawScheduler {
  readonly #game: Phaser.Game;
  readonly #moving = new Map<Phaser.Tweens.Tween, Area | null>(); // null: the whole room
  #owed = true; // the whole room must still be drawn
  #frame: { whole: boolean; areas: Area[] } = { whole: true, areas: [] };
  #scroll = 0;

  constructor(game: Phaser.Game) {
    this.#game = game;
    const { renderer } = game;
    if (!(renderer instanceof Phaser.Renderer.Canvas.CanvasRenderer)) return;
    const ink = renderer.gameContext;
    renderer.on(Phaser.Renderer.Events.PRE_RENDER_CLEAR, () => {
      ink.save();
      if (!this.#frame.whole) this.#clip(ink);
    });
    renderer.on(Phaser.Renderer.Events.POST_RENDER, () => ink.restore());
  }

  /** Redraws the whole room once. */
  all(): void {
    this.#owed = true;
    this.#game.loop.wake();
  }

  /** Redraws the area, or the whole room, while this tween runs. */
  follow(tween: Phaser.Tweens.Tween, area: Area | null = null): void {
    this.#moving.set(tween, area);
    this.#game.loop.wake();
  }

  scrolled(by: number): void {
    this.#scroll = by;
    this.all();
  }

  /** Runs before each frame, after the tweens: decides what to draw, and whether another frame must follow. */
  plan(): void {
    const areas = [...this.#moving.values()]; // includes tweens that just ended, since this frame shows their end position
    this.#frame = { whole: this.#owed || areas.includes(null), areas: areas.filter(area => area !== null) };
    this.#owed = false;
    for (const tween of this.#moving.keys())
      if (tween.isFinished() || tween.isRemoved() || tween.isDestroyed()) this.#moving.delete(tween);
    if (this.#moving.size === 0) this.#game.loop.sleep();
  }

  #clip(ink: CanvasRenderingContext2D): void {
    ink.beginPath();
    for (const area of this.#frame.areas) ink.rect(area.x - this.#scroll, area.y, area.width, area.height);
    ink.clip();
  }
}
