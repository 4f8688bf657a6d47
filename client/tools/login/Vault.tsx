import { Check, KeyRound } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import type { LoginAction } from '../../../shared/tools/login/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Part } from '../kit/Part.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import css from './login.module.css';

interface VaultProps {
  view: ToolParts<'login'>['vault'];
  usable: boolean;
  act(action: LoginAction): Promise<boolean>;
}

/** A password manager: it fills in the password, so that nobody types or remembers one. */
export function Vault({ view, usable, act }: VaultProps) {
  const t = useT();
  const optimistic = useOptimisticValues({ filled: view.filled });
  const filled = optimistic.value('filled');
  return (
    <Part title={t('tools.login.vaultTitle')} read={view.heading}>
      <p className={kit.intro}>{view.heading}</p>
      <Stack as="ul" gap={10} className={css.passwords}>
        {view.passwords.map(({ id, text, length }) => (
          <li key={id} className={classes(css.password, filled === id && css.chosen)}>
            <span className={css.keyTile} aria-hidden="true">
              <KeyRound size={24} />
            </span>
            <span className={css.secret}>
              <b>{text}</b>
              <span className={kit.meta}>{t('tools.login.length', { count: length })}</span>
            </span>
            <Button
              icon={filled === id ? Check : undefined}
              pressed={filled === id}
              disabled={!usable}
              label={`${filled === id ? t('tools.login.filled') : t('tools.login.fill')}: ${text}`}
              onPress={() => filled !== id && optimistic.set('filled', id, act({ type: 'fill', password: id }))}
            >
              {filled === id ? t('tools.login.filled') : t('tools.login.fill')}
            </Button>
          </li>
        ))}
      </Stack>
    </Part>
  );
}
