import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Frame } from './model/frame.ts';
import { graphicsCard, keptRenderer, pickRenderer, type RendererName } from './stage/renderer.ts';
import type { Stage } from './stage/startStage.ts';
import type { StageModel } from './model/stageModel.ts';

export type StageState = 'drawing' | 'ready' | 'failed';

/** Keeps the drawn room in `host` in sync with frame and model. Phaser is loaded with the first room, as a separate chunk. */
export function useStage(
  host: RefObject<HTMLElement | null>,
  frame: Frame | null,
  model: StageModel,
  calm: boolean,
): { state: StageState; renderer: RendererName } {
  const [state, setState] = useState<StageState>('drawing');
  const [renderer] = useState(() => pickRenderer(location.search, keptRenderer(), graphicsCard()));
  const [busy] = useState(() => new URLSearchParams(location.search).has('busy'));
  const stage = useRef<Stage | null>(null);
  const now = useRef({ frame, model, calm });
  useEffect(() => {
    now.current = { frame, model, calm };
  });
  const sized = frame !== null;
  useEffect(() => {
    let gone = false;
    const fail = (error: unknown) => {
      if (gone) return;
      console.error('The office could not be drawn', error); // the buttons and the static picture still work
      setState('failed');
    };
    const start = async () => {
      const { startStage } = await import('./stage/startStage.ts');
      const { frame: at, ...rest } = now.current;
      if (gone || !host.current || !at) return;
      const onReady = () => !gone && setState('ready');
      stage.current = startStage(host.current, { ...rest, frame: at, renderer, busy, onReady, onFailed: fail });
    };
    if (sized) start().catch(fail);
    return () => {
      gone = true;
      stage.current?.stop();
      stage.current = null;
    };
  }, [host, renderer, busy, sized]);
  useEffect(() => {
    if (frame) stage.current?.frame(frame);
  }, [frame]);
  useEffect(() => stage.current?.show(model, calm), [model, calm]);
  return { state, renderer };
}
