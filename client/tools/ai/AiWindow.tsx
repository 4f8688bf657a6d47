import type { AiAction, AiParts } from '../../../shared/tools/ai/view.ts';
import type { WindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { Prompt } from './Prompt.tsx';
import { Report } from './Report.tsx';

/** A practice AI with prepared texts: agree on a prompt, then check every sentence. */
export function AiWindow({ tool, act, steps }: WindowProps<AiParts, AiAction>) {
  const { prompt, report } = tool.parts;
  return (
    <div className={kit.tool}>
      {prompt && (
        <>
          <Prompt view={prompt.view} usable={mayAct(tool, prompt)} act={act} />
          {steps('prompt')}
        </>
      )}
      {report && (
        <>
          <Report view={report.view} usable={mayAct(tool, report)} act={act} note={!prompt} />
          {steps('report')}
        </>
      )}
    </div>
  );
}
