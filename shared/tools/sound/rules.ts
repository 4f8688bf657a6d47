import { byPart, refuse, type ToolRules } from '../contract.ts';
import { find, has, optionViews } from '../content.ts';
import { SoundContent } from './content.ts';
import { SoundAction, type SoundParts } from './view.ts';
import { describeSound } from './describe.ts';

interface SoundState {
  set: Readonly<Record<string, string>>; // by control
}

export const soundRules: ToolRules<SoundContent, SoundState, SoundAction, SoundParts> = {
  content: SoundContent,
  action: SoundAction,
  parts: () => ['sound'],
  partOf: () => 'sound',
  initial: content => ({ set: Object.fromEntries(content.controls.map(control => [control.id, control.start])) }),

  act(content, state, action) {
    const control = find(content.controls, action.control);
    if (!control || !has(control.options, action.to)) return refuse('unknown');
    return { set: { ...state.set, [control.id]: action.to } };
  },

  facts: (content, state) => Object.fromEntries(content.controls.map(({ id, start }) => [`sound.${id}`, state.set[id] ?? start])),

  project: byPart<SoundContent, SoundState, SoundParts>({
    sound: (content, state, viewer) => ({
      controls: content.controls.map(({ id, device, label, options, start }) => {
        const value = state.set[id] ?? start;
        return {
          id,
          device,
          label: viewer.say(label),
          options: optionViews(options, viewer),
          value,
          live: find(options, value)?.live ?? false,
        };
      }),
    }),
  }),

  texts: content => content.controls.flatMap(control => [control.label, ...control.options.map(option => option.label)]),
  describe: describeSound,
};
