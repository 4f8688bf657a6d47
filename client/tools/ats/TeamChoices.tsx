import { PenLine } from 'lucide-react';
import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import { Part } from '../kit/Part.tsx';
import css from './ats.module.css';
import { Choices } from './Choices.tsx';

interface TeamChoicesProps {
  view: ToolParts<'ats'>['vote'];
  usable: boolean;
  onChange: () => void;
}

/** What the team chose so far, for whoever chose; the own choice can be changed while it is open. */
export function TeamChoices({ view, usable, onChange }: TeamChoicesProps) {
  const t = useT();
  const chosen = view.filters.filter(({ choices, on }) => choices.length > 0 || on !== null);
  const became = (on: boolean | null) => (on === null ? '' : t(on ? 'tools.ats.stayedOn' : 'tools.ats.wentOff'));
  const read = () =>
    chosen
      .flatMap(({ label, on, choices }) => [label, became(on), ...choices.map(({ name, reason }) => `${name}: ${reason}`)])
      .filter(Boolean)
      .join('. ');
  return (
    <Part title={t('tools.ats.teamChose')} read={read}>
      <Stack as="ul" gap={12}>
        {chosen.map(({ id, label, on, choices }) => (
          <li key={id}>
            <p>
              <b>{label}</b>
              {on !== null && <span className={css.became}>{became(on)}</span>}
            </p>
            <Choices choices={choices} />
          </li>
        ))}
      </Stack>
      {usable && (
        <div>
          <Button icon={PenLine} onPress={onChange}>
            {t('tools.ats.change')}
          </Button>
        </div>
      )}
    </Part>
  );
}
