import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { store, useClient } from '../store/store.ts';
import { sentencesOf } from './sentences.ts';
import { pickVoice } from './voices.ts';

/** What is being read now: the key of the button that was pressed. */
const reading = createStore<{ key: string | null }>(() => ({ key: null }));
let run = 0; // number of the current reading; events of earlier ones are ignored

/** The browser's speech synthesis; looked up each time, so that tests can replace it. */
const synth = (): SpeechSynthesis | null => (typeof window !== 'undefined' && window.speechSynthesis) || null;

let known: SpeechSynthesisVoice[] = [];
function readVoices(): SpeechSynthesisVoice[] {
  const now = synth()?.getVoices() ?? [];
  if (now.length !== known.length || now.some((voice, i) => voice !== known[i])) known = now;
  return known;
}
function onVoices(changed: () => void): () => void {
  const from = synth();
  from?.addEventListener?.('voiceschanged', changed);
  return () => from?.removeEventListener?.('voiceschanged', changed);
}

/** All voices of this device; some browsers load them late. */
export function useVoices(): SpeechSynthesisVoice[] {
  return useSyncExternalStore(onVoices, readVoices);
}

/** Whether there is an allowed voice for this person's language. */
export function useCanRead(): boolean {
  const voices = useVoices();
  const settings = useClient(state => state.settings);
  return pickVoice(voices, settings.language, settings) !== null;
}

export const useReading = (key: string): boolean => useSyncExternalStore(reading.subscribe, () => reading.getState().key === key);

export function stopReading(): void {
  run += 1;
  reading.setState({ key: null });
  synth()?.cancel();
}

/** Reads a text sentence by sentence; stops any other reading first. */
export function readAloud(key: string, text: string): void {
  stopReading();
  const voices = synth();
  const { settings } = store.getState();
  const voice = pickVoice(readVoices(), settings.language, settings);
  const sentences = sentencesOf(text);
  if (!voices || !voice || sentences.length === 0) return;
  const mine = run;
  reading.setState({ key });
  const say = (at: number) => {
    if (mine !== run) return;
    const sentence = sentences[at];
    if (sentence === undefined) return reading.setState({ key: null });
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = settings.voiceRate;
    utterance.volume = settings.sound.voice;
    utterance.onend = () => say(at + 1);
    utterance.onerror = () => mine === run && stopReading();
    voices.speak(utterance);
  };
  say(0);
}
