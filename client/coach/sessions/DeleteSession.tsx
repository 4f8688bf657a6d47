import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SessionSummary } from '../../../shared/protocol/http.ts';
import { useT } from '../../i18n/index.ts';
import { api } from '../../net/http.ts';
import { Button, Dialog, Feedback, TextField } from '../../ui/index.ts';
import { isSameCode } from './isSameCode.ts';

export interface DeleteSessionProps {
  session: SessionSummary;
  onClose: () => void;
  onDeleted: () => void;
}

/** Deletes a session with all its data, only after its name or code is typed. */
export function DeleteSession({ session, onClose, onDeleted }: DeleteSessionProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const { id, name } = session;
  const sure = isSameCode(typed, name) || (typed.trim() !== '' && typed.trim() === name);

  async function remove() {
    if (!sure || busy) return;
    setBusy(true);
    setFailed(false);
    try {
      await api.coach.deleteSession(id, name);
      onDeleted();
    } catch {
      setFailed(true);
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('coach.sessions.deleteTitle', { name })}
      actions={
        <>
          <Button
            variant="attention"
            icon={Trash2}
            disabled={!sure || busy}
            describedBy="delete-off"
            onPress={() => void remove()}
          >
            {t('coach.sessions.deleteDo')}
          </Button>
          <Button onPress={onClose}>{t('coach.teams.cancel')}</Button>
          {!sure && (
            <p id="delete-off" className="meta">
              {t('coach.sessions.deleteOff')}
            </p>
          )}
        </>
      }
    >
      <p>{t('coach.sessions.deleteSay')}</p>
      {session.keeping > 0 && (
        <p>
          {t('coach.sessions.keeping', { count: session.keeping })} {t('coach.sessions.keepingSay')}
        </p>
      )}
      <br />
      <TextField
        label={t('coach.sessions.deleteType', { name })}
        value={typed}
        onChange={setTyped}
        onEnter={() => void remove()}
      />
      {failed && <Feedback kind="notYet">{t('coach.sessions.deleteFailed')}</Feedback>}
    </Dialog>
  );
}
