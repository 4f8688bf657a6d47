import type { ToolWindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { Mine } from './Mine.tsx';
import { TeamSentences } from './TeamSentences.tsx';

/** A notebook with the player's own sentence: private, until they share it. */
export function NotebookWindow({ tool, act, steps }: ToolWindowProps<'notebook'>) {
  const { write, share } = tool.parts;
  return (
    <div className={kit.tool}>
      <div className={share && kit.two}>
        {write && (
          <Mine
            write={write.view}
            share={share?.view ?? null}
            mayWrite={mayAct(tool, write)}
            mayShare={share !== undefined && mayAct(tool, share)}
            act={act}
          />
        )}
        {share && <TeamSentences view={share.view} />}
      </div>
      {write && steps('write')}
      {share && steps('share')}
    </div>
  );
}
