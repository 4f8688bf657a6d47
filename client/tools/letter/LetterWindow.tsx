import type { ToolWindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { Others } from './Others.tsx';
import { ToClient } from './ToClient.tsx';

/** The letters at the end: those to the other candidates, and the letter to the client, which makes the choice final. */
export function LetterWindow({ tool, act, steps }: ToolWindowProps<'letter'>) {
  const { others, send } = tool.parts;
  return (
    <div className={kit.tool}>
      <div className={others && send && kit.two}>
        {send && <ToClient view={send.view} usable={mayAct(tool, send)} onSend={() => act({ type: 'send' })} />}
        {others && (
          <Others view={others.view} usable={mayAct(tool, others)} onChoose={option => act({ type: 'choose', option })} />
        )}
      </div>
      {others && steps('others')}
      {send && steps('send')}
    </div>
  );
}
