import { languageTag, type LanguageCode } from '../../shared/text/languages.ts';

export interface VoiceChoice {
  onlineVoices: boolean;
  voice: string | null; // voiceURI
}
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'voiceURI' | 'name'>;

/** The allowed voices for a language, best first: on this device before online, nl-NL before nl-BE. */
export function voicesFor<V extends Voice>(all: readonly V[], language: LanguageCode, onlineVoices: boolean): V[] {
  const first = languageTag(language).toLowerCase();
  const rank = (voice: V) => (voice.localService ? 0 : 2) + (tag(voice) === first ? 0 : 1);
  return all
    .filter(voice => spoken(tag(voice)) === spoken(first) && (voice.localService || onlineVoices))
    .slice()
    .sort((a, b) => rank(a) - rank(b));
}

/** The voice to read with: the chosen one if it fits, else the best; null when there is none. */
export function pickVoice<V extends Voice>(all: readonly V[], language: LanguageCode, choice: VoiceChoice): V | null {
  const fitting = voicesFor(all, language, choice.onlineVoices);
  return fitting.find(voice => voice.voiceURI === choice.voice) ?? fitting[0] ?? null;
}

/** Of nl-nl: nl. */
const spoken = (one: string) => one.split('-')[0];
/** The language tag of a voice; Android writes nl_NL. */
const tag = (voice: Voice) => voice.lang.replace('_', '-').toLowerCase();
