import { useRef } from 'react';
import type { DriveAction, DriveParts } from '../../../shared/tools/drive/view.ts';
import type { WindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { History } from './History.tsx';
import { Jump } from './Jump.tsx';
import { Sharing } from './Sharing.tsx';

/** A shared file: its older versions, which can be restored, and who has access. */
export function DriveWindow({ tool, act, steps }: WindowProps<DriveParts, DriveAction>) {
  const { history, sharing } = tool.parts;
  const rights = useRef<HTMLDivElement>(null);
  return (
    <div className={kit.tool}>
      {history && sharing && <Jump to={rights} />}
      <div className={history && sharing && kit.two}>
        {history && <History view={history.view} usable={mayAct(tool, history)} act={act} />}
        {sharing && <Sharing top={rights} view={sharing.view} usable={mayAct(tool, sharing)} act={act} />}
      </div>
      {history && steps('history')}
      {sharing && steps('sharing')}
    </div>
  );
}
