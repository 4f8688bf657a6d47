import type { GameObjects, Scene } from 'phaser';
import type { RedrawScheduler } from './RedrawScheduler.ts';
import type { Ready } from './Textures.ts';

const FADE = 250; // ms

/** Adds images to the stage and shows or hides them, with a fade or at once. */
export class Painter {
  readonly scene: Scene;
  readonly #redraw: RedrawScheduler;
  readonly #made = new Set<GameObjects.GameObject>();

  constructor(scene: Scene, redraw: RedrawScheduler) {
    this.scene = scene;
    this.#redraw = redraw;
  }

  image(ready: Ready, depth: number): GameObjects.Image {
    const image = this.scene.add.image(ready.at.x, ready.at.y, ready.key).setOrigin(0, 0).setDepth(depth);
    if (ready.stretch !== 1) image.setDisplaySize(ready.at.width, ready.at.height);
    return this.keep(image);
  }

  keep<T extends GameObjects.GameObject>(object: T): T {
    this.#made.add(object);
    return object;
  }

  remove(object: GameObjects.GameObject): void {
    this.scene.tweens.killTweensOf(object);
    this.#made.delete(object);
    object.destroy();
  }

  /** Fades to this alpha; at 0 the image is not drawn at all. */
  fade(image: GameObjects.Image | GameObjects.Rectangle, alpha: number, moves: boolean, then?: () => void): void {
    this.scene.tweens.killTweensOf(image);
    if (!moves || Math.abs(image.alpha - alpha) < 0.004) {
      image.setAlpha(alpha).setVisible(alpha > 0);
      then?.();
      return;
    }
    image.setVisible(true);
    const onComplete = () => {
      image.setVisible(alpha > 0);
      then?.();
    };
    this.#redraw.follow(this.scene.tweens.add({ targets: image, alpha, duration: FADE, ease: 'Quad.easeOut', onComplete }));
  }

  /** Slides in from below, by at most 16 CSS px. */
  arrive(image: GameObjects.Image, by: number, moves: boolean): void {
    if (!moves) return;
    const { y } = image;
    image.setAlpha(0).setY(y + by);
    this.#redraw.follow(this.scene.tweens.add({ targets: image, alpha: 1, y, duration: FADE, ease: 'Quad.easeOut' }));
  }

  destroy(): void {
    for (const object of this.#made) this.remove(object);
  }
}
