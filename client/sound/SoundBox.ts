import type { Cue } from '../../shared/protocol/view.ts';

export type SoundName = Cue | 'notYet' | 'click';

/** Files of assets/public/sounds. Each sound has a visible twin: nothing is told by sound alone. */
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

/** A loaded sound: what we use of howler. */
export interface Player {
  play(): unknown;
  stop(): unknown;
  playing(): boolean;
  volume(level: number): unknown;
}
export interface SoundBoxOptions {
  load: (file: string, loop: boolean) => Promise<Player>;
  volumes: () => { effects: number; ambience: number };
  now: () => number; // ms
}

const GAP = 300; // ms: the same sound twice within this is one sound

/** Plays cues and the room's own sound. Silent until `allow()`: a page makes no sound before somebody touched it. */
export class SoundBox {
  readonly #options: SoundBoxOptions;
  readonly #players = new Map<string, Promise<Player>>();
  readonly #last = new Map<SoundName, number>();
  #allowed = false;
  #roomWanted = false;

  constructor(options: SoundBoxOptions) {
    this.#options = options;
  }

  async allow(): Promise<void> {
    this.#allowed = true;
    await this.tune();
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

  /** The sound of the room, as long as it is wanted and not turned off. */
  async room(wanted: boolean): Promise<void> {
    this.#roomWanted = wanted;
    await this.tune();
  }

  /** Follows the volumes. What is at zero is not even loaded. */
  async tune(): Promise<void> {
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
    known.catch(() => this.#players.delete(file)); // the next time tries again
    return known;
  }
}
