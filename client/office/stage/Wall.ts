import type { GameObjects } from 'phaser';
import { handsAt } from '../model/daylight.ts';
import { BOARD_NOTES, CLOCK } from '../model/places.ts';
import type { StageModel } from '../model/stageModel.ts';
import type { Grid } from './grid.ts';
import { ORDER } from './order.ts';
import type { Painter } from './Painter.ts';
import type { Ready } from './Textures.ts';

const INK = 0x1f2933;
const PIN = 0xb8573f;

/** Draws what changes on the wall: the hands of the clock, and a note for every solved task. */
export class Wall {
  readonly #painter: Painter;
  readonly #grid: Grid;
  readonly #notes: readonly Ready[];
  readonly #pinned: GameObjects.Image[] = [];
  readonly #hour: GameObjects.Rectangle;
  readonly #minute: GameObjects.Rectangle;

  constructor(painter: Painter, grid: Grid, notes: readonly Ready[]) {
    this.#painter = painter;
    this.#grid = grid;
    this.#notes = notes;
    const [x, y] = [grid.px(CLOCK.x), grid.py(CLOCK.y)];
    const hand = (length: number, width: number) =>
      painter.keep(
        painter.scene.add
          .rectangle(x, y, width * grid.perUnit, length * grid.perUnit, INK)
          .setOrigin(0.5, 1)
          .setDepth(ORDER.hands),
      );
    this.#hour = hand(CLOCK.hour, 6);
    this.#minute = hand(CLOCK.minute, 4);
    painter.keep(
      painter.scene.add
        .circle(x, y, 5 * grid.perUnit, PIN)
        .setStrokeStyle(1.5 * grid.perUnit, INK)
        .setDepth(ORDER.hands),
    );
  }

  show(model: StageModel, moves: boolean): void {
    const hands = handsAt(model.minute);
    this.#hour.setAngle(hands.hour);
    this.#minute.setAngle(hands.minute);
    const room = BOARD_NOTES.columns * BOARD_NOTES.rows;
    const wanted = Math.min(model.notes, room);
    while (this.#pinned.length > wanted) this.#painter.remove(this.#pinned.pop() as GameObjects.Image);
    while (this.#pinned.length < wanted) this.#pin(this.#pinned.length, moves);
  }

  #pin(nth: number, moves: boolean): void {
    const drawn = this.#notes[(nth * 2) % this.#notes.length];
    if (!drawn) return;
    const dx = (nth % BOARD_NOTES.columns) * BOARD_NOTES.stepX;
    const dy = Math.floor(nth / BOARD_NOTES.columns) * BOARD_NOTES.stepY;
    const x = this.#grid.px(BOARD_NOTES.x + dx) - Math.round(drawn.at.width / 2);
    const y = this.#grid.py(BOARD_NOTES.y + dy) - Math.round(drawn.at.height / 2);
    const image = this.#painter.image({ ...drawn, at: { ...drawn.at, x, y } }, ORDER.hands);
    this.#painter.arrive(image, -8, moves);
    this.#pinned.push(image);
  }
}
