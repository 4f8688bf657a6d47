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

type PendingDialog =
  | DialogRequest
  | ({ dialog: 'field' } & Omit<FieldDialogProps, 'onClose'>)
  | ({ dialog: 'confirm' } & Omit<ConfirmProps, 'onClose'>);

/** Runs the acts of the page inside it and shows their dialogs. `onPlace` goes to what an act shows; it must be a stable function. */
export function ActsProvider({ onPlace, children }: { onPlace?: (place: Place) => void; children: ReactNode }) {
  const [pending, setPending] = useState<PendingDialog | null>(null);
  const run = useCallback<Run>(
    <S extends Subject>(act: Act<S>, of: S, choice = '') => {
      if ('opens' in act) return setPending(act.opens(of));
      if ('visits' in act) return void window.open(act.visits(of), '_blank', 'noopener,noreferrer');
      if ('shows' in act) return onPlace?.(act.shows(of));
      const field = act.asks?.(of);
      if (field)
        return setPending({ dialog: 'field', field, values: valuesOf(act, of), onSend: typed => sendAct(act, of, typed) });
      const onAct = () => void sendAct(act, of, choice);
      const words = act.confirm?.(of);
      if (!words) return onAct();
      const values = valuesOf(act, of, choice);
      const say = (key: keyof typeof words) => t(words[key], values);
      setPending({ dialog: 'confirm', title: say('title'), say: say('say'), act: say('act'), onAct });
    },
    [onPlace],
  );
  return (
    <ActsContext value={run}>
      {children}
      {pending && <DialogOf pending={pending} onClose={() => setPending(null)} />}
    </ActsContext>
  );
}

function DialogOf({ pending, onClose }: { pending: PendingDialog; onClose: () => void }) {
  switch (pending.dialog) {
    case 'confirm':
      return <Confirm {...pending} onClose={onClose} />;
    case 'field':
      return <FieldDialog {...pending} onClose={onClose} />;
    case 'message':
      return <MessageDialog to={pending.to} onClose={onClose} />;
    case 'praise':
      return <ComplimentDialog {...pending} onClose={onClose} />;
    case 'hint':
      return <HintDialog team={pending.team} puzzle={pending.puzzle} to={null} onClose={onClose} />;
    case 'restart':
      return <RestartDialog {...pending} onClose={onClose} />;
    case 'seatLink':
      return <SeatLinkDialog {...pending} onClose={onClose} />;
  }
}
