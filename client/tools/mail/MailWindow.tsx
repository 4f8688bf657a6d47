import type { ToolWindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { AddressCheck } from './AddressCheck.tsx';
import { Inbox } from './Inbox.tsx';
import { Report } from './Report.tsx';

/** Mail: reading, having a sender checked, checking senders for a colleague, and reporting. */
export function MailWindow({ tool, act, steps }: ToolWindowProps<'mail'>) {
  const { inbox, check, report } = tool.parts;
  return (
    <div className={kit.tool}>
      <div className={inbox && report && kit.two}>
        {inbox && <Inbox mails={inbox.view.mails} usable={mayAct(tool, inbox)} main={!report} act={act} />}
        {report && <Report view={report.view} usable={mayAct(tool, report)} act={act} />}
      </div>
      {inbox && steps('inbox')}
      {report && steps('report')}
      {check && (
        <>
          <AddressCheck asked={check.view.asked} usable={mayAct(tool, check)} act={act} />
          {steps('check')}
        </>
      )}
    </div>
  );
}
