import { useCallback, useState, type ReactNode } from 'react';
import { t } from '../../i18n/index.ts';
import { Confirm, type ConfirmProps } from '../menus/index.ts';
import { MessageDialog } from './dialogs/MessageDialog.tsx';
import { ComplimentDialog } from './dialogs/ComplimentDialog.tsx';
import { HintDialog } from './dialogs/HintDialog.tsx';
import { RestartDialog } from './dialogs/RestartDialog.tsx';
import { SeatLinkDialog } from './dialogs/SeatLinkDialog.tsx';
import { valuesOf, type Act, type Place, type Subject } from './act.ts';
import type { DialogRequest } from './dialogRequest.ts';
import { FieldDialog, type FieldDialogProps } from './FieldDialog.tsx';
import { sendAct } from './sendAct.ts';
import { ActsContext, type Run } from './useActs.ts';

type Asking =
  | DialogRequest
  | ({ dialog: 'field' } & Omit<FieldDialogProps, 'onClose'>)
  | ({ dialog: 'confirm' } & Omit<ConfirmProps, 'onClose'>);

/** A page whose acts of the coach are done here. `onPlace`: goes to what an act shows. It must stay the same function. */
export function ActsProvider({ onPlace, children }: { onPlace?: (place: Place) => void; children: ReactNode }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const run = useCallback<Run>(
    <S extends Subject>(act: Act<S>, of: S, choice = '') => {
      if ('opens' in act) return setAsking(act.opens(of));
      if ('shows' in act) return onPlace?.(act.shows(of));
      const field = act.asks?.(of);
      if (field)
        return setAsking({ dialog: 'field', field, values: valuesOf(act, of), onSend: typed => sendAct(act, of, typed) });
      const onAct = () => void sendAct(act, of, choice);
      const words = act.confirm?.(of);
      if (!words) return onAct();
      const values = valuesOf(act, of, choice);
      const say = (key: keyof typeof words) => t(words[key], values);
      setAsking({ dialog: 'confirm', title: say('title'), say: say('say'), act: say('act'), onAct });
    },
    [onPlace],
  );
  return (
    <ActsContext value={run}>
      {children}
      {asking && <Ask asking={asking} onClose={() => setAsking(null)} />}
    </ActsContext>
  );
}

function Ask({ asking, onClose }: { asking: Asking; onClose: () => void }) {
  switch (asking.dialog) {
    case 'confirm':
      return <Confirm {...asking} onClose={onClose} />;
    case 'field':
      return <FieldDialog {...asking} onClose={onClose} />;
    case 'message':
      return <MessageDialog to={asking.to} onClose={onClose} />;
    case 'praise':
      return <ComplimentDialog {...asking} onClose={onClose} />;
    case 'hint':
      return <HintDialog team={asking.team} puzzle={asking.puzzle} to={null} onClose={onClose} />;
    case 'restart':
      return <RestartDialog {...asking} onClose={onClose} />;
    case 'seatLink':
      return <SeatLinkDialog {...asking} onClose={onClose} />;
  }
}
