import type { VideocallAction, VideocallParts } from '../../../shared/tools/videocall/view.ts';
import type { WindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { AskPanel } from './AskPanel.tsx';
import { Opinions } from './Opinions.tsx';
import { Stage } from './Stage.tsx';
import { Transcript } from './Transcript.tsx';
import css from './videocall.module.css';

/** A video call with the camera off: one player asks, everybody hears and reads the answers, and each says which one told them most. */
export function VideocallWindow({ tool, act, steps }: WindowProps<VideocallParts, VideocallAction>) {
  const { ask, listen } = tool.parts;
  return (
    <div className={kit.tool}>
      {(ask || listen) && (
        <div className={css.call}>
          {listen && <Stage now={listen.view.now} />}
          {ask && <AskPanel view={ask.view} usable={mayAct(tool, ask)} act={act} />}
        </div>
      )}
      {ask && steps('ask')}
      {listen && (
        <>
          <Transcript talks={listen.view.talks} />
          <Opinions view={listen.view} usable={mayAct(tool, listen)} act={act} />
          {steps('listen')}
        </>
      )}
    </div>
  );
}
