import * as Phaser from 'phaser';
import type { Frame } from '../model/frame.ts';
import type { StageModel } from '../model/stageModel.ts';
import { loadPieces } from './art.ts';
import { gridFor } from './grid.ts';
import { Redraw } from './Redraw.ts';
import { Room } from './Room.ts';
import { Textures } from './Textures.ts';

export interface Stand {
  frame: Frame;
  model: StageModel;
  calm: boolean;
  ratio: number; // canvas px per CSS px
  busy: boolean; // all small life at once, to measure it
}

/** The scene: holds the room at its present size and sleeps while nothing in it moves. */
export class RoomScene extends Phaser.Scene {
  #stand: Stand;
  #room: Room | null = null;
  #round = 0;
  #redraw: Redraw | null = null; // once the scene is made
  readonly #told: { ready: () => void; failed: (error: unknown) => void };

  constructor(stand: Stand, told: { ready: () => void; failed: (error: unknown) => void }) {
    super('room');
    this.#stand = stand;
    this.#told = told;
  }

  create(): void {
    this.#redraw = new Redraw(this.game);
    this.#build().catch(this.#told.failed);
  }

  /** Another size needs other pictures; looking aside does not. */
  async resize(stand: Stand): Promise<void> {
    this.#stand = stand;
    if (this.#redraw) await this.#build();
  }

  look(frame: Frame): void {
    this.#stand = { ...this.#stand, frame };
    if (this.#room) this.#scroll();
  }

  async show(model: StageModel, calm: boolean): Promise<void> {
    this.#stand = { ...this.#stand, model, calm };
    const room = this.#room;
    if (!room) return; // the first show comes with the room
    room.life.run(!calm, this.#stand.busy ? 20 : 1);
    await room.show(model, !calm);
    this.#redraw?.all();
  }

  async #build(): Promise<void> {
    const redraw = this.#redraw;
    if (!redraw) return;
    const round = ++this.#round;
    const { frame, ratio } = this.#stand;
    const grid = gridFor(frame, ratio);
    const textures = new Textures(this.textures, await loadPieces(), grid, round);
    const room = await Room.load(this, redraw, textures, frame, this.#stand.model);
    await room.show(this.#stand.model, false);
    if (round !== this.#round) return room.destroy();
    this.#room?.destroy();
    this.#room = room;
    this.scale.resize(grid.width, grid.height);
    this.#scroll();
    await this.show(this.#stand.model, this.#stand.calm); // it may have changed while we drew
    if (round === this.#round) this.#told.ready();
  }

  /** Looks at the part of the room that the frame shows. */
  #scroll(): void {
    const { scroll } = gridFor(this.#stand.frame, this.#stand.ratio);
    this.cameras.main.setScroll(scroll, 0);
    this.#redraw?.scrolled(scroll);
  }

  override update(): void {
    if (this.#room !== null) this.#redraw?.plan();
  }

  close(): void {
    this.#round += 1;
    this.#room?.destroy();
    this.#room = null;
  }
}
