import type { GameObjects } from 'phaser';
import { STREET } from '../places.ts';
import type { Grid } from './grid.ts';
import { ORDER } from './order.ts';
import type { Painter } from './Painter.ts';
import type { Area, Redraw } from './Redraw.ts';
import type { Ready } from './Textures.ts';

interface Episode {
  first: number; // ms until it happens the first time
  every: number; // ms between two times
  lasts: number; // ms
  where: Area;
  begin(): void;
}

/** Over the cups. */
const AIR = { x: 1308, y: 302, w: 36, h: 56 };

/**
 * Small life that asks for nothing: steam over the coffee, somebody cycling past, a leaf. It comes in episodes, so that
 * the stage can sleep in between, and not at all with calm motion.
 */
export class Life {
  readonly #painter: Painter;
  readonly #grid: Grid;
  readonly #redraw: Redraw;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #steam: GameObjects.Image[];
  readonly #cyclist: GameObjects.Image;
  readonly #leaf: GameObjects.Image;
  #on = false;

  constructor(painter: Painter, grid: Grid, redraw: Redraw, ready: { steam: Ready[]; cyclist: Ready; leaf: Ready }) {
    this.#painter = painter;
    this.#grid = grid;
    this.#redraw = redraw;
    this.#steam = ready.steam.map(one => painter.image(one, ORDER.steam));
    this.#cyclist = painter.image(ready.cyclist, ORDER.passer).setVisible(false);
    this.#leaf = painter.image(ready.leaf, ORDER.passer).setVisible(false);
  }

  /** `faster` shortens the waiting, to measure what all life at once costs. */
  run(on: boolean, faster = 1): void {
    if (on === this.#on) return;
    this.#on = on;
    if (!on) return this.stop();
    const episodes: Episode[] = [
      { first: 4000, every: 15_000, lasts: 6400, where: this.#grid.snap(AIR), begin: () => this.#breathe() },
      { first: 9000, every: 44_000, lasts: 8000, where: this.#grid.snap(STREET), begin: () => this.#ride() },
      { first: 20_000, every: 27_000, lasts: 5200, where: this.#grid.snap(STREET), begin: () => this.#fall() },
    ];
    for (const episode of episodes) this.#after(episode.first / faster, { ...episode, every: episode.every / faster });
  }

  stop(): void {
    this.#on = false;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    const { tweens } = this.#painter.scene;
    for (const image of [...this.#steam, this.#cyclist, this.#leaf]) tweens.killTweensOf(image);
    for (const image of this.#steam) image.setAlpha(1);
    this.#cyclist.setVisible(false);
    this.#leaf.setVisible(false);
    this.#redraw.all(50);
  }

  #after(ms: number, episode: Episode): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (!document.hidden) {
        episode.begin();
        this.#redraw.part(episode.where, episode.lasts);
      }
      this.#after(Math.max(episode.every, episode.lasts), episode);
    }, ms);
    this.#timers.add(timer);
  }

  #breathe(): void {
    const rise = Math.max(2, Math.round(6 * this.#grid.perUnit));
    this.#steam.forEach((image, nth) =>
      this.#painter.scene.tweens.add({
        targets: image,
        y: `-=${rise}`,
        alpha: 0.15,
        duration: 1500,
        delay: nth * 350,
        yoyo: true,
        repeat: 1,
        ease: 'Sine.easeInOut',
      }),
    );
  }

  #ride(): void {
    const [left, right] = [this.#grid.px(STREET.x), this.#grid.px(STREET.x + STREET.w)];
    const image = this.#cyclist;
    const top = this.#grid.py(398) - image.height;
    image.setVisible(true).setPosition(left - image.width, top);
    const clip = () => {
      const from = Math.max(0, left - image.x);
      image.setCrop(from, 0, Math.max(0, Math.min(image.width, right - image.x) - from), image.height);
    };
    clip();
    this.#painter.scene.tweens.add({
      targets: image,
      x: right,
      duration: 7600,
      onUpdate: clip,
      onComplete: () => image.setVisible(false),
    });
  }

  #fall(): void {
    const image = this.#leaf;
    const [x, y] = [this.#grid.px(150), this.#grid.py(262)];
    image.setVisible(true).setAlpha(1).setPosition(x, y);
    const { tweens } = this.#painter.scene;
    tweens.add({
      targets: image,
      y: this.#grid.py(392),
      duration: 5000,
      ease: 'Sine.easeIn',
      onComplete: () => image.setVisible(false),
    });
    tweens.add({
      targets: image,
      x: x + Math.round(26 * this.#grid.perUnit),
      duration: 1250,
      yoyo: true,
      repeat: 1,
      ease: 'Sine.easeInOut',
    });
  }
}
