import * as Phaser from 'phaser';
import type { Frame } from '../model/frame.ts';
import type { StageModel } from '../model/stageModel.ts';
import { loadPieces } from './art.ts';
import { gridFor } from './grid.ts';
import { RedrawScheduler } from './RedrawScheduler.ts';
import { Room } from './Room.ts';
import { Textures } from './Textures.ts';

export interface SceneState {
  frame: Frame;
  model: StageModel;
  calm: boolean;
  ratio: number; // canvas px per CSS px
  busy: boolean; // all ambient animations at once, for measurement
}

/** The Phaser scene: holds the room at its current size and sleeps while nothing moves. */
export class RoomScene extends Phaser.Scene {
  #state: SceneState;
  #room: Room | null = null;
  #round = 0;
  #redraw: RedrawScheduler | null = null; // null until `create`
  readonly #callbacks: { ready: () => void; failed: (error: unknown) => void };

  constructor(state: SceneState, callbacks: { ready: () => void; failed: (error: unknown) => void }) {
    super('room');
    this.#state = state;
    this.#callbacks = callbacks;
  }

  create(): void {
    this.#redraw = new RedrawScheduler(this.game);
    this.#build().catch(this.#callbacks.failed);
  }

  /** Another size needs new textures; panning does not. */
  async resize(state: SceneState): Promise<void> {
    this.#state = state;
    if (this.#redraw) await this.#build();
  }

  look(frame: Frame): void {
    this.#state = { ...this.#state, frame };
    if (this.#room) this.#scroll();
  }

  async show(model: StageModel, calm: boolean): Promise<void> {
    this.#state = { ...this.#state, model, calm };
    const room = this.#room;
    if (!room) return; // `#build` calls show once the room exists
    room.ambient.run(!calm, this.#state.busy ? 20 : 1);
    await room.show(model, !calm);
    this.#redraw?.all();
  }

  async #build(): Promise<void> {
    const redraw = this.#redraw;
    if (!redraw) return;
    const round = ++this.#round;
    const { frame, ratio } = this.#state;
    const grid = gridFor(frame, ratio);
    const textures = new Textures(this.textures, await loadPieces(), grid, round);
    const room = await Room.load(this, redraw, textures, frame, this.#state.model);
    await room.show(this.#state.model, false);
    if (round !== this.#round) return room.destroy();
    this.#room?.destroy();
    this.#room = room;
    this.scale.resize(grid.width, grid.height);
    this.#scroll();
    await this.show(this.#state.model, this.#state.calm); // it may have changed while the room was loading
    if (round === this.#round) this.#callbacks.ready();
  }

  /** Scrolls to the part of the room that the frame shows. */
  #scroll(): void {
    const { scroll } = gridFor(this.#state.frame, this.#state.ratio);
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
