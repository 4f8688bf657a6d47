import { describe, expect, it } from 'vitest';
import { pickVoice, voicesFor } from './voices.ts';

const voice = (voiceURI: string, lang: string, localService = true) => ({ voiceURI, name: voiceURI, lang, localService });
const all = [
  voice('belg', 'nl-BE'),
  voice('brit', 'en-GB'),
  voice('cloud', 'nl-NL', false),
  voice('nederlander', 'nl_NL'),
  voice('us', 'en-US'),
];
const local = { onlineVoices: false, voice: null };

describe('voices', () => {
  it('are those of the language on this device, the Dutch of the Netherlands first', () => {
    expect(voicesFor(all, 'nl', false).map(each => each.voiceURI)).toEqual(['nederlander', 'belg']);
    expect(pickVoice(all, 'en', local)?.voiceURI).toBe('brit');
  });

  it('that are online need consent, and come after those of the device', () => {
    expect(voicesFor(all, 'nl', true).map(each => each.voiceURI)).toEqual(['nederlander', 'belg', 'cloud']);
    expect(pickVoice([voice('cloud', 'nl-NL', false)], 'nl', local)).toBeNull();
  });

  it('are the chosen one, if it fits the language', () => {
    expect(pickVoice(all, 'nl', { onlineVoices: false, voice: 'belg' })?.voiceURI).toBe('belg');
    expect(pickVoice(all, 'nl', { onlineVoices: false, voice: 'cloud' })?.voiceURI).toBe('nederlander');
    expect(pickVoice(all, 'en', { onlineVoices: false, voice: 'belg' })?.voiceURI).toBe('brit');
  });

  it('are none on a device without the language', () => expect(pickVoice([voice('us', 'en-US')], 'nl', local)).toBeNull());
});
