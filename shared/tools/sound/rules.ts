import { byPart, refuse, type Fact, type ToolRules } from '../contract.ts';
import { find, has, optionViews } from '../content.ts';
import { SoundContent } from './content.ts';
import { SoundAction, type Device, type Said, type SoundParts } from './view.ts';
import { describeSound } from './describe.ts';

interface SoundState {
  set: Readonly<Record<string, string>>; // by control
  said?: Said; // by who listens, about the settings as they are now
}

export const soundRules: ToolRules<SoundContent, SoundState, SoundAction, SoundParts> = {
  content: SoundContent,
  action: SoundAction,
  parts: content => (content.listener ? ['sound', 'heard'] : ['sound']),
  partOf: (_, action) => (action.type === 'say' ? 'heard' : 'sound'),
  initial: content => ({ set: Object.fromEntries(content.controls.map(control => [control.id, control.start])) }),

  act(content, state, action) {
    if (action.type === 'say') {
      if (!content.listener) return refuse('unknown');
      return { ...state, said: action.heard ? 'heard' : 'silent' };
    }
    const control = find(content.controls, action.control);
    if (!control || !has(control.options, action.to)) return refuse('unknown');
    if ((state.set[control.id] ?? control.start) === action.to) return state;
    return { set: { ...state.set, [control.id]: action.to }, said: '' };
  },

  facts: (content, state) => {
    const facts = content.controls.map(({ id, start }): [string, Fact] => [`sound.${id}`, state.set[id] ?? start]);
    return Object.fromEntries(content.listener ? [...facts, ['heard.said', state.said ?? '']] : facts);
  },

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
      listener:
        content.listener && viewer.keeper('heard') !== viewer.seat
          ? {
              name: viewer.name(viewer.keeper('heard')),
              said: !state.said
                ? state.said === undefined
                  ? ''
                  : 'waits'
                : isLive(content, state, 'speaker')
                  ? state.said
                  : 'inaudible',
            }
          : null,
    }),
    heard: (content, state, viewer) => ({
      name: viewer.keeper('sound') === viewer.seat ? '' : viewer.name(viewer.keeper('sound')),
      comes: COMES.filter(device => content.controls.some(control => control.device === device)).map(device => ({
        device,
        live: isLive(content, state, device),
      })),
      said: state.said ?? '',
    }),
  }),

  texts: content => content.controls.flatMap(control => [control.label, ...control.options.map(option => option.label)]),
  describe: describeSound,
};

const COMES = ['microphone', 'camera'] as const;

/** Whether every control of this device has a setting in which it works. */
const isLive = (content: SoundContent, state: SoundState, device: Device): boolean =>
  content.controls
    .filter(control => control.device === device)
    .every(({ id, options, start }) => find(options, state.set[id] ?? start)?.live ?? false);
