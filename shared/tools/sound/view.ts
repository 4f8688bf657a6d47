import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const SoundAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set'), control: OptionId, to: OptionId }),
  z.strictObject({ type: z.literal('say'), heard: z.boolean() }), // by who listens at the other end
]);
export type SoundAction = z.infer<typeof SoundAction>;

export type Device = 'microphone' | 'speaker' | 'camera';
export type Said = '' | 'heard' | 'silent';

export interface SoundParts {
  /**
   * `live`: the device works with the current setting, so a meter moves or a picture is shown. It does not tell whether the
   * setting is right.
   */
  sound: {
    controls: {
      id: string;
      device: Device;
      label: string;
      options: OptionView[];
      value: string;
      live: boolean;
    }[];
    listener: {
      // null: nobody listens, or the viewer does
      name: string;
      said: Said | 'waits' | 'inaudible'; // what the colleague says about the settings as they are; 'waits': nothing since they changed; 'inaudible': the speaker is off
    } | null;
  };
  heard: {
    name: string; // who sets up the sound; '' if it is the viewer, who listens too when nobody else is left
    comes: { device: Exclude<Device, 'speaker'>; live: boolean }[]; // what comes through from the other end
    said: Said;
  };
}
