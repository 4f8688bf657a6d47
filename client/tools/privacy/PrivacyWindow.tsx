import type { ToolWindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { CheckSheet } from './CheckSheet.tsx';
import { MakeSheet } from './MakeSheet.tsx';

/** The client's sheet: made by one person, and checked by another as the client will open it. */
export function PrivacyWindow({ tool, act, steps }: ToolWindowProps<'privacy'>) {
  const { fields, check } = tool.parts;
  return (
    <div className={kit.tool}>
      {fields && (
        <>
          <MakeSheet
            view={fields.view}
            usable={mayAct(tool, fields)}
            onField={(field, open) => act({ type: 'field', field, open })}
            onKeep={term => act({ type: 'keep', term })}
          />
          {steps('fields')}
        </>
      )}
      {check && (
        <>
          <CheckSheet view={check.view} usable={mayAct(tool, check)} onMark={(line, on) => act({ type: 'mark', line, on })} />
          {steps('check')}
        </>
      )}
    </div>
  );
}
