import { store } from '../store/store.ts';
import { SoundBox, type Player, type SoundName } from './SoundBox.ts';

export type { SoundName } from './SoundBox.ts';

const box = new SoundBox({ load, volumes: () => store.getState().settings.sound, now: () => performance.now() });

async function load(file: string, loop: boolean): Promise<Player> {
  const { Howl } = await import('howler');
  return new Promise((resolve, reject) => {
    const howl: Player = new Howl({
      src: [`/sounds/${file}.wav`],
      loop,
      onload: () => resolve(howl),
      onloaderror: (_id, error) => reject(new Error(`${file}.wav: ${String(error)}`)),
    });
  });
}

/** A sound that fails is no reason to stop a game: its visible twin is there. */
const quietly = (playing: Promise<void>): void => {
  playing.catch(error => console.warn('No sound', error));
};

const GESTURES = ['pointerup', 'keydown'] as const;
function onGesture(): void {
  for (const gesture of GESTURES) removeEventListener(gesture, onGesture, true);
  quietly(box.allow());
}
if (navigator.userActivation?.hasBeenActive) onGesture();
else for (const gesture of GESTURES) addEventListener(gesture, onGesture, true);

store.subscribe((now, before) => {
  if (now.settings.sound !== before.settings.sound) quietly(box.tune());
});

/** Plays the sound of something that is also to be seen. */
export const playCue = (name: SoundName): void => quietly(box.play(name));

/** The soft sound of the office: off until somebody turns it on in the settings. */
export const startAmbience = (): void => quietly(box.room(true));
export const stopAmbience = (): void => quietly(box.room(false));
