import type { ToolWindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { Phone } from './Phone.tsx';
import { Screen } from './Screen.tsx';
import { Vault } from './Vault.tsx';

/** Two-factor sign-in: the screen with a number, the vault with passwords, the phone that must approve. */
export function LoginWindow({ tool, act, steps }: ToolWindowProps<'login'>) {
  const { screen, vault, phone } = tool.parts;
  return (
    <div className={kit.tool}>
      {screen && (
        <>
          <Screen view={screen.view} usable={mayAct(tool, screen)} act={act} />
          {steps('screen')}
        </>
      )}
      {vault && (
        <>
          <Vault view={vault.view} usable={mayAct(tool, vault)} act={act} />
          {steps('vault')}
        </>
      )}
      {phone && (
        <>
          <Phone view={phone.view} usable={mayAct(tool, phone)} act={act} />
          {steps('phone')}
        </>
      )}
    </div>
  );
}
