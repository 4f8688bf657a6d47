import { useState } from 'react';
import { useLocation } from 'wouter';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import type { Portrait } from '../../../shared/protocol/people.ts';
import type { Rejection } from '../../../shared/protocol/rejection.ts';
import type { SessionView } from '../../../shared/protocol/sessionView.ts';
import { useT } from '../../i18n/index.ts';
import { lobbyCommand } from '../../net/lobby.ts';
import { leaveSeat } from '../../net/seat.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FacePicker } from '../join/index.ts';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './ProfileDialog.module.css';

export interface ProfileDialogProps {
  me: SessionView['me'];
  takenFaces: SessionView['takenFaces'];
  onClose: () => void;
}

/** A dialog to change name or face, or to leave. */
export function ProfileDialog({ me, takenFaces, onClose }: ProfileDialogProps) {
  const t = useT();
  const [, go] = useLocation();
  const [name, setName] = useState(me.name);
  const [portrait, setPortrait] = useState(me.portrait);
  const [refused, setRefused] = useState<{ name: string; portrait: Portrait; why: Rejection } | null>(null);
  const nameRefused = refused?.name === name && refused.why !== 'faceTaken' ? refused.why : null;
  const gone = takenFaces.includes(portrait) || (refused?.portrait === portrait && refused.why === 'faceTaken');
  const save = () => {
    if (!name.trim()) return;
    void lobbyCommand({ type: 'profile', name: name.trim(), portrait }, { quiet: true }).then(answer => {
      if (answer.ok) onClose();
      else setRefused({ name, portrait, why: answer.reason });
    });
  };
  const away = () => {
    leaveSeat();
    go('/');
  };
  return (
    <Dialog
      open
      size="l"
      title={t('lobby.profile.title')}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={save} disabled={!name.trim()}>
          {t('lobby.profile.save')}
        </Button>
      }
    >
      <Stack gap={20}>
        <TextField
          label={t('lobby.profile.name')}
          value={name}
          onChange={setName}
          max={LIMITS.name}
          onEnter={save}
          error={!name.trim() ? t('lobby.profile.empty') : nameRefused ? t(`common.rejected.${nameRefused}`) : null}
        />
        <FacePicker
          legend={t('lobby.profile.face')}
          value={gone ? null : portrait}
          onChange={setPortrait}
          taken={takenFaces}
          error={gone ? t('common.rejected.faceTaken') : null}
        />
        <div className={css.away}>
          <div>
            <Button size="s" onPress={away}>
              {t('lobby.profile.notMe')}
            </Button>
            <p className="meta">{t('lobby.profile.notMeHelp', { name: me.name })}</p>
          </div>
          <div>
            <Button size="s" onPress={() => void lobbyCommand({ type: 'leave' }).then(({ ok }) => ok && away())}>
              {t('lobby.profile.leave')}
            </Button>
            <p className="meta">{t('lobby.profile.leaveHelp')}</p>
          </div>
        </div>
      </Stack>
    </Dialog>
  );
}
