import type { DriveAction, DriveParts } from '../../../shared/tools/drive/view.ts';
import type { WindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { History } from './History.tsx';
import { Sharing } from './Sharing.tsx';

/** A shared file: its older versions, which can be restored, and who has access. */
export function DriveWindow({ tool, act, steps }: WindowProps<DriveParts, DriveAction>) {
  const { history, sharing } = tool.parts;
  return (
    <div className={kit.tool}>
      {history && (
        <>
          <History view={history.view} usable={mayAct(tool, history)} act={act} />
          {steps('history')}
        </>
      )}
      {sharing && (
        <>
          <Sharing view={sharing.view} usable={mayAct(tool, sharing)} act={act} />
          {steps('sharing')}
        </>
      )}
    </div>
  );
}
