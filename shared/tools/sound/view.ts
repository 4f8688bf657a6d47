import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const SoundAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set'), control: OptionId, to: OptionId }),
]);
export type SoundAction = z.infer<typeof SoundAction>;

export interface SoundParts {
  /**
   * `live`: the device works with the current setting, so a meter moves or a picture is shown. It does not tell whether the
   * setting is right.
   */
  sound: {
    controls: {
      id: string;
      device: 'microphone' | 'speaker' | 'camera';
      label: string;
      options: OptionView[];
      value: string;
      live: boolean;
    }[];
  };
}
