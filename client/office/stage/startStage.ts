import * as Phaser from 'phaser';
import type { Frame } from '../model/frame.ts';
import type { RendererName } from './renderer.ts';
import type { StageModel } from '../model/stageModel.ts';
import { gridFor, pixelRatio } from './grid.ts';
import { RoomScene } from './RoomScene.ts';

export interface StageOptions {
  renderer: RendererName;
  frame: Frame;
  model: StageModel;
  calm: boolean;
  busy: boolean;
  onReady: () => void;
  onFailed: (error: unknown) => void;
}

export interface Stage {
  frame(frame: Frame): void;
  show(model: StageModel, calm: boolean): void;
  stop(): void;
}

const FRAMES = 30; // per second: enough for slow animation, and old laptops stay cool

/** Starts the drawn room inside `parent`. The canvas has no input and no text: buttons and labels lie over it. */
export function startStage(parent: HTMLElement, { renderer, onReady, onFailed, ...options }: StageOptions): Stage {
  let stand = { ...options, ratio: pixelRatio(options.frame) };
  const { width, height } = gridFor(stand.frame, stand.ratio);
  const scene = new RoomScene(stand, { ready: onReady, failed: onFailed });
  const game = new Phaser.Game({
    type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL,
    parent,
    width,
    height,
    scale: { mode: Phaser.Scale.NONE },
    banner: false,
    backgroundColor: '#D9E4E1',
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    fps: { limit: FRAMES },
    render: { antialias: true, roundPixels: true, powerPreference: 'low-power' },
    scene,
  });
  const sameSize = (a: Frame, b: Frame) => a.width === b.width && a.height === b.height && a.scale === b.scale;
  return {
    frame: frame => {
      const before = stand.frame;
      const ratio = pixelRatio(frame);
      const resized = !sameSize(before, frame) || ratio !== stand.ratio;
      stand = { ...stand, frame, ratio };
      if (resized) scene.resize(stand).catch(onFailed);
      else scene.look(frame);
    },
    show: (model, calm) => {
      stand = { ...stand, model, calm };
      scene.show(model, calm).catch(onFailed);
    },
    stop: () => {
      scene.close();
      game.destroy(true);
    },
  };
}
