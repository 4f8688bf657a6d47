import type { GameObjects, Types } from 'phaser';
import { STREET, type Box } from '../model/places.ts';
import type { Grid } from './grid.ts';
import { ORDER } from './order.ts';
import type { Painter } from './Painter.ts';
import type { RedrawScheduler } from './RedrawScheduler.ts';
import type { Ready } from './Textures.ts';

interface Episode {
  first: number; // ms until the first time
  every: number; // ms between two runs
  begin(): void;
}

/** The area above the cups. */
const AIR = { x: 1308, y: 302, w: 36, h: 56 };

/**
 * Ambient animations: steam over the coffee, somebody cycling past, a falling leaf. They run in episodes, so that the
 * stage can sleep in between, and not at all with reduced motion.
 */
export class AmbientAnimations {
  readonly #painter: Painter;
  readonly #grid: Grid;
  readonly #redraw: RedrawScheduler;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #steam: { image: GameObjects.Image; home: number }[];
  readonly #cyclist: GameObjects.Image;
  readonly #leaf: GameObjects.Image;
  #on = false;

  constructor(painter: Painter, grid: Grid, redraw: RedrawScheduler, ready: { steam: Ready[]; cyclist: Ready; leaf: Ready }) {
    this.#painter = painter;
    this.#grid = grid;
    this.#redraw = redraw;
    this.#steam = ready.steam.map(one => ({ image: painter.image(one, ORDER.steam), home: one.at.y }));
    this.#cyclist = painter.image(ready.cyclist, ORDER.passer).setVisible(false);
    this.#leaf = painter.image(ready.leaf, ORDER.passer).setVisible(false);
  }

  /** `faster` shortens the pauses, to measure the cost of all animations at once. */
  run(on: boolean, faster = 1): void {
    if (on === this.#on) return;
    this.#on = on;
    if (!on) return this.stop();
    const episodes: Episode[] = [
      { first: 4000, every: 15_000, begin: () => this.#breathe() },
      { first: 9000, every: 44_000, begin: () => this.#ride() },
      { first: 20_000, every: 27_000, begin: () => this.#fall() },
    ];
    for (const episode of episodes) this.#after(episode.first / faster, { ...episode, every: episode.every / faster });
  }

  stop(): void {
    this.#on = false;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    const { tweens } = this.#painter.scene;
    tweens.killTweensOf([this.#cyclist, this.#leaf, ...this.#steam.map(({ image }) => image)]);
    for (const { image, home } of this.#steam) image.setAlpha(1).setY(home);
    this.#cyclist.setVisible(false);
    this.#leaf.setVisible(false);
    this.#redraw.all();
  }

  #after(ms: number, episode: Episode): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (!document.hidden) episode.begin();
      this.#after(episode.every, episode);
    }, ms);
    this.#timers.add(timer);
  }

  /** Animates one image within an area, unless it is still moving. */
  #move(image: GameObjects.Image, area: Box, ...ways: Omit<Types.Tweens.TweenBuilderConfig, 'targets'>[]): void {
    const { tweens } = this.#painter.scene;
    for (const way of ways) this.#redraw.follow(tweens.add({ ...way, targets: image }), this.#grid.snap(area));
  }

  #moves(image: GameObjects.Image): boolean {
    return this.#painter.scene.tweens.isTweening(image);
  }

  #breathe(): void {
    const rise = Math.max(2, Math.round(6 * this.#grid.perUnit));
    for (const [nth, { image, home }] of this.#steam.entries()) {
      if (this.#moves(image)) continue;
      this.#move(image, AIR, {
        y: home - rise,
        alpha: 0.15,
        duration: 1500,
        delay: nth * 350,
        yoyo: true,
        repeat: 1,
        ease: 'Sine.easeInOut',
      });
    }
  }

  #ride(): void {
    const [left, right] = [this.#grid.px(STREET.x), this.#grid.px(STREET.x + STREET.w)];
    const image = this.#cyclist;
    if (this.#moves(image)) return;
    image.setVisible(true).setPosition(left - image.width, this.#grid.py(398) - image.height);
    // Clip to the window panes.
    const clip = () => {
      const from = Math.max(0, left - image.x);
      image.setCrop(from, 0, Math.max(0, Math.min(image.width, right - image.x) - from), image.height);
    };
    clip();
    this.#move(image, STREET, { x: right, duration: 7600, onUpdate: clip, onComplete: () => image.setVisible(false) });
  }

  #fall(): void {
    const image = this.#leaf;
    if (this.#moves(image)) return;
    const [x, y] = [this.#grid.px(150), this.#grid.py(262)];
    image.setVisible(true).setPosition(x, y);
    this.#move(
      image,
      STREET,
      { y: this.#grid.py(392), duration: 5000, ease: 'Sine.easeIn', onComplete: () => image.setVisible(false) },
      { x: x + Math.round(26 * this.#grid.perUnit), duration: 1250, yoyo: true, repeat: 1, ease: 'Sine.easeInOut' },
    );
  }
}
