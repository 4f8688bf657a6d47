import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from './settings.ts';

describe('settings stored on a device', () => {
  it('come back as they were', () => {
    const chosen = {
      ...DEFAULT_SETTINGS,
      text: 28,
      theme: 'nacht',
      motion: 'rustig',
      sound: { effects: 0, voice: 0.4, ambience: 1 },
      language: 'en',
      hideClock: true,
      onlineVoices: true,
      voice: 'nl-x',
      voiceRate: 0.8,
    };
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it.each([null, undefined, 'text', 7, [], {}])('are the defaults when %j was stored', raw => {
    expect(readSettings(raw)).toEqual(DEFAULT_SETTINGS);
  });

  it('lose only the values that are not valid', () => {
    const read = readSettings({
      text: 19,
      theme: 'roze',
      language: 'en',
      sound: { effects: 3, voice: 0.2 },
      voiceRate: 9,
      hideClock: 'yes',
    });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, language: 'en', sound: { ...DEFAULT_SETTINGS.sound, voice: 0.2 } });
  });
});
