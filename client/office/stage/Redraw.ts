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
 * redraws only its own areas: that is what keeps an old laptop without a graphics card cool. It counts what is drawn, not
 * time: on a slow machine a change may wait long for its frame.
 */
export class Redraw {
  readonly #game: Phaser.Game;
  readonly #moving = new Map<Phaser.Tweens.Tween, Area | null>(); // null: somewhere in the whole room
  #owed = true; // the whole room must be drawn once more
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

  /** The whole room, once. */
  all(): void {
    this.#owed = true;
    this.#game.loop.wake();
  }

  /** As long as this moves: the area, or the whole room. */
  follow(tween: Phaser.Tweens.Tween, area: Area | null = null): void {
    this.#moving.set(tween, area);
    this.#game.loop.wake();
  }

  scrolled(by: number): void {
    this.#scroll = by;
    this.all();
  }

  /** Before each frame, after everything moved: what it must draw, and whether another one must follow. */
  plan(): void {
    const areas = [...this.#moving.values()]; // also of what just ended: this frame shows where it came to rest
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
