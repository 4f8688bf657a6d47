import type { SoundAction, SoundParts } from '../../../shared/tools/sound/view.ts';
import type { WindowProps } from '../kit/contract.ts';
import kit from '../kit/kit.module.css';
import { mayAct } from '../kit/mayAct.ts';
import { Heard } from './Heard.tsx';
import { Settings } from './Settings.tsx';

/** Sound and camera before a call: the settings for whoever sets them up, the other end for the colleague who listens. */
export function SoundWindow({ tool, act, steps }: WindowProps<SoundParts, SoundAction>) {
  const { sound, heard } = tool.parts;
  return (
    <div className={kit.tool}>
      {sound && (
        <>
          <Settings view={sound.view} usable={mayAct(tool, sound)} onSet={(control, to) => act({ type: 'set', control, to })} />
          {steps('sound')}
        </>
      )}
      {heard && (
        <>
          <Heard view={heard.view} usable={mayAct(tool, heard)} onSay={says => void act({ type: 'say', heard: says })} />
          {steps('heard')}
        </>
      )}
    </div>
  );
}
