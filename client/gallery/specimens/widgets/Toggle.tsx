import { useState } from 'react';
import { Toggle } from '../../../ui/index.ts';
import type { Specimens } from '../../specimen.ts';

function Switch({ on, ...rest }: { on: boolean; disabled?: boolean; help?: string }) {
  const [checked, setChecked] = useState(on);
  return <Toggle label="Het spel geeft zelf hints" checked={checked} onChange={setChecked} {...rest} />;
}

export const frame = 560;
export const specimens: Specimens = {
  on: () => <Switch on />,
  off: () => <Switch on={false} help="Een team dat vastzit, krijgt dan een hint aangeboden." />,
  'cannot be changed': () => <Switch on disabled />,
};
