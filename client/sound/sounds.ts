import { store } from '../store/store.ts';
import { SoundPlayer, type Player, type SoundName } from './SoundPlayer.ts';

export type { SoundName } from './SoundPlayer.ts';

const box = new SoundPlayer({ load, volumes: () => store.getState().settings.sound, now: () => performance.now() });

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

/** Ignores a sound that fails: everything it says is visible too. */
const ignoreFailure = (playing: Promise<void>): void => {
  playing.catch(error => console.warn('No sound', error));
};

const GESTURES = ['pointerup', 'keydown'] as const;
function onGesture(): void {
  for (const gesture of GESTURES) removeEventListener(gesture, onGesture, true);
  ignoreFailure(box.unlock());
}
if (navigator.userActivation?.hasBeenActive) onGesture();
else for (const gesture of GESTURES) addEventListener(gesture, onGesture, true);

store.subscribe((now, before) => {
  if (now.settings.sound !== before.settings.sound) ignoreFailure(box.applyVolumes());
});

/** Plays a sound effect. Show the same thing on the screen too. */
export const playCue = (name: SoundName): void => ignoreFailure(box.play(name));

/** The soft sound of the office: off unless turned on in the settings. */
export const startAmbience = (): void => ignoreFailure(box.room(true));
export const stopAmbience = (): void => ignoreFailure(box.room(false));
