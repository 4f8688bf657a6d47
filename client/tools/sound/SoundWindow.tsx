import type { SoundAction, SoundParts } from '../../../shared/tools/sound/view.ts';
import { useT } from '../../i18n/index.ts';
import type { WindowProps } from '../kit/contract.ts';
import { Part } from '../kit/Part.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { Stack } from '../../ui/flow/Stack.tsx';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { Meter } from './Meter.tsx';
import css from './sound.module.css';

/** Sound and camera settings before a call: microphone, speaker, camera, each with a meter that shows whether it works. */
export function SoundWindow({ tool, act, steps }: WindowProps<SoundParts, SoundAction>) {
  const t = useT();
  const part = tool.parts.sound;
  const controls = part?.view.controls ?? [];
  const optimistic = useOptimisticValues<string>(Object.fromEntries(controls.map(control => [control.id, control.value])));
  if (!part) return null;
  return (
    <div className={kit.tool}>
      <Part title={t('tools.sound.title')} hideTitle>
        <Stack as="ul" gap={16}>
          {controls.map(control => (
            <li key={control.id} className={css.device}>
              <Meter device={control.device} live={control.live && !optimistic.waiting(control.id)} />
              <Segmented
                legend={control.label}
                options={control.options}
                value={optimistic.value(control.id) ?? control.value}
                disabled={!mayAct(tool, part)}
                onChange={to => optimistic.set(control.id, to, act({ type: 'set', control: control.id, to }))}
              />
            </li>
          ))}
        </Stack>
      </Part>
      {steps('sound')}
    </div>
  );
}
