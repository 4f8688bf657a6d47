import { Lock, LockOpen, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import type { LoginAction } from '../../../shared/tools/login/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './login.module.css';

interface ScreenProps {
  view: ToolParts<'login'>['screen'];
  usable: boolean;
  act(action: LoginAction): Promise<boolean>;
}

/** The login screen on a drawn monitor: the number that only this player sees, and the two locks. */
export function Screen({ view, usable, act }: ScreenProps) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const renew = () => {
    setAsking(true);
    void act({ type: 'renew' }).finally(() => setAsking(false));
  };
  return (
    <Part title={t('tools.login.screenTitle')} read={`${t('tools.login.yourNumber')}: ${view.number}. ${view.say}`} hideTitle>
      <div className={css.monitor}>
        <div className={css.glass}>
          <div className={css.numberSide}>
            <p className={css.label}>{t('tools.login.yourNumber')}</p>
            <p className={css.number} aria-live="polite">
              {view.number}
            </p>
            <Button size="s" icon={RefreshCw} disabled={!usable || asking} onPress={renew}>
              {t('tools.login.renew')}
            </Button>
          </div>
          <Stack gap={16}>
            <Stack as="ul" gap={10}>
              <LockLine label={t('tools.login.lockPassword')} open={view.locks.password} />
              <LockLine label={t('tools.login.lockApproval')} open={view.locks.approval} />
            </Stack>
            <p className={css.say}>{view.say}</p>
          </Stack>
        </div>
        <div className={css.foot} aria-hidden="true" />
      </div>
    </Part>
  );
}

function LockLine({ label, open }: { label: string; open: boolean }) {
  const t = useT();
  const Icon = open ? LockOpen : Lock;
  return (
    <li className={classes(css.lock, open && css.lockOpen)}>
      <Icon size={28} aria-hidden />
      <span>
        {label}
        <b>{open ? t('tools.login.lockOpen') : t('tools.login.lockClosed')}</b>
      </span>
    </li>
  );
}
