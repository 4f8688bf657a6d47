import { KeyRound } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import type { LoginAction } from '../../../shared/tools/login/view.ts';
import { useT } from '../../i18n/index.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import { Part } from '../kit/Part.tsx';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';

interface VaultProps {
  view: ToolParts<'login'>['vault'];
  usable: boolean;
  act(action: LoginAction): Promise<boolean>;
}

/** A password manager: choose a password here, the main button of the step fills it in. Nobody types or remembers one. */
export function Vault({ view, usable, act }: VaultProps) {
  const t = useT();
  const optimistic = useOptimisticValues({ filled: view.filled });
  return (
    <Part title={t('tools.login.vaultTitle')}>
      <p>{view.heading}</p>
      <ChoiceGrid card={17}>
        <RadioCards
          legend={t('tools.login.vaultTitle')}
          legendHidden
          options={view.passwords.map(({ id, text, length }) => ({
            id,
            label: text,
            help: t('tools.login.length', { count: length }),
            icon: KeyRound,
          }))}
          value={optimistic.value('filled') || null}
          disabled={!usable}
          onChange={id => optimistic.set('filled', id, act({ type: 'fill', password: id }))}
        />
      </ChoiceGrid>
    </Part>
  );
}
