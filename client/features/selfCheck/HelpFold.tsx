import { ChevronDown, ChevronUp, LifeBuoy } from 'lucide-react';
import { useId, useState } from 'react';
import { useT } from '../../i18n/index.ts';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { Button } from '../../ui/Button.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import css from './SelfCheck.module.css';

const LINES = ['say', 'coach', 'library', 'practise'] as const;

/** For whom an exercise does not work: who helps. */
export function HelpFold() {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  const lines = LINES.map(line => t(`selfCheck.help.${line}`));
  return (
    <div className={css.help}>
      <Button
        variant="quiet"
        icon={LifeBuoy}
        iconAfter={open ? ChevronUp : ChevronDown}
        expanded={open}
        controls={id}
        onPress={() => setOpen(!open)}
      >
        {t('selfCheck.help.ask')}
      </Button>
      <Stack gap={8} id={id} hidden={!open} className={css.lines}>
        {lines.map(line => (
          <p key={line}>{line}</p>
        ))}
        <div>
          <ReadAloud compact text={lines.join(' ')} />
        </div>
      </Stack>
    </div>
  );
}
