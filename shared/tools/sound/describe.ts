import { called, tell, type Describe } from '../describing.ts';
import type { SoundContent } from './content.ts';
import type { SoundAction } from './view.ts';

/** Describes an act of a solution for the answer sheet. */
export const describeSound: Describe<SoundContent, SoundAction> = (content, action) => {
  if (action.type === 'say') return tell(action.heard ? 'server.answers.sound.heard' : 'server.answers.sound.silent');
  const control = content.controls.find(one => one.id === action.control);
  return tell('server.answers.sound.set', {
    control: control?.label,
    to: control && called(control.options, action.to, 'label'),
  });
};
