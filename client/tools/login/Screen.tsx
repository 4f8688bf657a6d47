import { Lock, LockOpen, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import type { LoginAction, LoginLock } from '../../../shared/tools/login/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Face } from '../kit/Face.tsx';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import css from './login.module.css';

type View = ToolParts<'login'>['screen'];
interface ScreenProps {
  view: View;
  usable: boolean;
  act(action: LoginAction): Promise<boolean>;
}

/** The login screen on a drawn monitor: the number that only this player sees, and the two locks with who opens them. */
export function Screen({ view, usable, act }: ScreenProps) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const renew = () => {
    setAsking(true);
    void act({ type: 'renew' }).finally(() => setAsking(false));
  };
  return (
    <Part title={t('tools.login.screenTitle')} hideTitle>
      <div className={css.glass}>
        <div className={css.numberSide}>
          <p className={css.label}>{t('tools.login.yourNumber')}</p>
          <p className={css.number} aria-live="polite" aria-busy={asking}>
            {view.number}
          </p>
          <Button icon={RefreshCw} disabled={!usable || asking} onPress={renew}>
            {t('tools.login.renew')}
          </Button>
        </div>
        <Stack gap={10}>
          <Stack as="ul" gap={10}>
            <LockLine lock="password" label={t('tools.login.lockPassword')} view={view} />
            <LockLine lock="approval" label={t('tools.login.lockApproval')} view={view} />
          </Stack>
          <p className={kit.meta}>{view.say}</p>
        </Stack>
      </div>
    </Part>
  );
}

function LockLine({ lock, label, view }: { lock: LoginLock; label: string; view: View }) {
  const t = useT();
  const open = view.locks[lock];
  const { seat, name, me } = view.by[lock];
  const Icon = open ? LockOpen : Lock;
  const who = me ? t(`tools.login.${lock}ByMe`) : t(`tools.login.${lock}By`, { name });
  return (
    <li className={classes(css.lock, open && css.lockOpen)}>
      <Icon size={28} aria-hidden />
      <span>
        <b>{label}</b>
        <span>{open ? t('tools.login.lockOpen') : [t('tools.login.lockClosed'), seat && who].filter(Boolean).join(' · ')}</span>
      </span>
      {!open && !me && <Face seat={seat} size={44} className={css.waited} />}
    </li>
  );
}
