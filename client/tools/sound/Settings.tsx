import type { ToolParts } from '../../../shared/tools/kinds.ts';
import { useT } from '../../i18n/index.ts';
import { Stack } from '../../ui/flow/Stack.tsx';
import { Part } from '../kit/Part.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { ListenerSays } from './ListenerSays.tsx';
import { Meter } from './Meter.tsx';
import kit from '../kit/kit.module.css';
import css from './sound.module.css';

interface SettingsProps {
  view: ToolParts<'sound'>['sound'];
  usable: boolean;
  onSet: (control: string, to: string) => Promise<boolean>;
}

/** Microphone, speaker and camera, each with a meter that shows whether it works; what a colleague hears of it, if one listens. */
export function Settings({ view, usable, onSet }: SettingsProps) {
  const t = useT();
  const { controls, listener } = view;
  const optimistic = useOptimisticValues<string>(Object.fromEntries(controls.map(control => [control.id, control.value])));
  return (
    <Part title={t('tools.sound.title')} hideTitle>
      <p className={kit.meta}>{t('tools.sound.inGame')}</p>
      {listener && <ListenerSays listener={listener} />}
      <Stack as="ul" gap={16}>
        {controls.map(control => (
          <li key={control.id} className={css.device}>
            <Meter device={control.device} live={control.live && !optimistic.waiting(control.id)} />
            <Segmented
              legend={control.label}
              options={control.options}
              value={optimistic.value(control.id) ?? control.value}
              disabled={!usable}
              onChange={to => optimistic.set(control.id, to, onSet(control.id, to))}
            />
          </li>
        ))}
      </Stack>
    </Part>
  );
}
