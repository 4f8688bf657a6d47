import type { Cue } from '../../shared/protocol/view.ts';

export type SoundName = Cue | 'notYet' | 'click';

/** Files of assets/public/sounds. Everything that a sound says is visible too. */
const FILES: Record<SoundName | 'ambience', string> = {
  solved: 'klopt',
  together: 'samen',
  message: 'bericht',
  help: 'hulp',
  time: 'klok5',
  phone: 'telefoon',
  notYet: 'nog-niet',
  click: 'klik',
  ambience: 'kantoor',
};

/** A loaded sound: the part of howler's API that we use. */
export interface Player {
  play(): unknown;
  stop(): unknown;
  playing(): boolean;
  volume(level: number): unknown;
}
export interface SoundPlayerOptions {
  load: (file: string, loop: boolean) => Promise<Player>;
  volumes: () => { effects: number; ambience: number };
  now: () => number; // ms
}

const GAP = 300; // ms: the same sound again within this time is not played

/** Plays cues and the ambience. Silent until `unlock()`, since browsers block sound before the first gesture. */
export class SoundPlayer {
  readonly #options: SoundPlayerOptions;
  readonly #players = new Map<string, Promise<Player>>();
  readonly #last = new Map<SoundName, number>();
  #allowed = false;
  #roomWanted = false;

  constructor(options: SoundPlayerOptions) {
    this.#options = options;
  }

  async unlock(): Promise<void> {
    this.#allowed = true;
    await this.applyVolumes();
  }

  async play(name: SoundName): Promise<void> {
    const { volumes, now } = this.#options;
    const { effects } = volumes();
    const at = now();
    if (!this.#allowed || effects === 0 || at - (this.#last.get(name) ?? -Infinity) < GAP) return;
    this.#last.set(name, at);
    const player = await this.#player(FILES[name], false);
    player.volume(effects);
    player.play();
  }

  /** Starts or stops the ambience; it stays silent while its volume is zero. */
  async room(wanted: boolean): Promise<void> {
    this.#roomWanted = wanted;
    await this.applyVolumes();
  }

  /** Applies the volumes. A sound with volume zero is not even loaded. */
  async applyVolumes(): Promise<void> {
    const loud = () => this.#allowed && this.#roomWanted && this.#options.volumes().ambience > 0;
    if (!loud() && !this.#players.has(FILES.ambience)) return;
    const player = await this.#player(FILES.ambience, true);
    if (!loud()) {
      player.stop();
      return;
    }
    player.volume(this.#options.volumes().ambience);
    if (!player.playing()) player.play();
  }

  #player(file: string, loop: boolean): Promise<Player> {
    const known = this.#players.get(file) ?? this.#options.load(file, loop);
    this.#players.set(file, known);
    known.catch(() => this.#players.delete(file)); // the next call retries
    return known;
  }
}
