import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const SoundAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set'), control: OptionId, to: OptionId }),
]);
export type SoundAction = z.infer<typeof SoundAction>;

export interface SoundParts {
  /** `live`: this device works as it is set now, so a meter moves or a picture shows. Says nothing about what is wanted. */
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
