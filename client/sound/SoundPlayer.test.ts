import { describe, expect, it } from 'vitest';
import { SoundPlayer } from './SoundPlayer.ts';

function aBox(volumes = { effects: 0.6, ambience: 0 }) {
  const heard: string[] = [];
  const loaded: string[] = [];
  const clock = { now: 0 };
  const box = new SoundPlayer({
    volumes: () => volumes,
    now: () => clock.now,
    load: async file => {
      loaded.push(file);
      let playing = false;
      let level = 1;
      return {
        play: () => {
          playing = true;
          heard.push(`${file} ${level}`);
        },
        stop: () => (playing = false),
        playing: () => playing,
        volume: to => (level = to),
      };
    },
  });
  return { box, heard, loaded, volumes, clock };
}

describe('sounds', () => {
  it('are silent until the first gesture, and are not played afterwards', async () => {
    const { box, heard, loaded } = aBox();
    await box.play('solved');
    await box.unlock();
    expect([heard, loaded]).toEqual([[], []]);
    await box.play('solved');
    expect(heard).toEqual(['klopt 0.6']);
  });

  it('are not loaded when effects are turned off', async () => {
    const { box, loaded } = aBox({ effects: 0, ambience: 0 });
    await box.unlock();
    await box.play('help');
    expect(loaded).toEqual([]);
  });

  it('play once when the same cue comes twice at once', async () => {
    const { box, heard, clock } = aBox();
    await box.unlock();
    await box.play('message');
    clock.now = 100;
    await box.play('message');
    clock.now = 1000;
    await box.play('message');
    expect(heard).toHaveLength(2);
  });

  it('are retried after a file failed to load', async () => {
    let tries = 0;
    const box = new SoundPlayer({
      volumes: () => ({ effects: 1, ambience: 0 }),
      now: () => tries * 1000,
      load: async () => {
        tries += 1;
        throw new Error('offline');
      },
    });
    await box.unlock();
    await expect(box.play('phone')).rejects.toThrow('offline');
    await expect(box.play('phone')).rejects.toThrow('offline');
    expect(tries).toBe(2);
  });
});

describe('the ambience', () => {
  it('stays off, and is not loaded, while its volume is zero', async () => {
    const { box, heard, loaded } = aBox();
    await box.unlock();
    await box.room(true);
    expect([heard, loaded]).toEqual([[], []]);
  });

  it('follows the setting while it plays, and stops with the office', async () => {
    const { box, heard, volumes } = aBox();
    await box.unlock();
    await box.room(true);
    volumes.ambience = 0.3;
    await box.applyVolumes();
    expect(heard).toEqual(['kantoor 0.3']);
    await box.room(false);
    await box.room(true);
    expect(heard).toHaveLength(2);
  });
});
