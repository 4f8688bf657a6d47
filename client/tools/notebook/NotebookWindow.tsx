import type { ToolWindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { Share } from './Share.tsx';
import { Write } from './Write.tsx';

/** A notebook with the player's own sentence: private, until they share it. */
export function NotebookWindow({ tool, act, steps }: ToolWindowProps<'notebook'>) {
  const { write, share } = tool.parts;
  return (
    <div className={kit.tool}>
      {write && (
        <>
          <Write view={write.view} usable={mayAct(tool, write)} onSave={text => act({ type: 'write', text })} />
          {steps('write')}
        </>
      )}
      {share && (
        <>
          <Share view={share.view} usable={mayAct(tool, share)} act={act} />
          {steps('share')}
        </>
      )}
    </div>
  );
}
