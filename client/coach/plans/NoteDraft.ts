import type { CoachNote, CoachNoteSaved, SaveCoachNote } from '../../../shared/protocol/sharedPlans.ts';
import { AutoSave, type SaveState } from '../../net/AutoSave.ts';

export interface NoteView {
  text: string;
  saved: SaveState;
  theirs: CoachNote | null; // what another coach wrote since: nothing is saved until this coach chooses
}

/**
 * A note that a coach writes, saved while they type and on leaving. When another coach wrote in the meantime nothing is
 * overwritten: both texts stay until one chooses, and who leaves without choosing keeps both.
 */
export class NoteDraft {
  readonly #tell: (view: NoteView) => void;
  readonly #saver: AutoSave<string>;
  #view: NoteView;
  #version: number; // that this text replaces
  #typed = false; // what stands here is not saved yet
  #leaving = false;

  constructor(
    stored: CoachNote,
    save: (note: SaveCoachNote) => Promise<CoachNoteSaved>,
    tell: (view: NoteView) => void,
    timers?: ConstructorParameters<typeof AutoSave>[2],
  ) {
    this.#version = stored.version;
    this.#view = { text: stored.text, saved: 'saved', theirs: null };
    this.#tell = tell;
    const send = async (text: string): Promise<void> =>
      this.#hear(text, await save({ text, read: this.#version, leaving: this.#leaving }));
    this.#saver = new AutoSave(send, saved => this.#show({ saved }), timers);
  }

  change(text: string): void {
    this.#typed = true;
    this.#show({ text });
    if (!this.#view.theirs) this.#saver.change(text);
  }

  /** The note as it was loaded again: shown unless this coach is typing. */
  load(stored: CoachNote): void {
    if (this.#typed || this.#view.theirs || stored.version <= this.#version) return;
    this.#version = stored.version;
    this.#show({ text: stored.text });
  }

  /** Goes on with both texts, one below the other. */
  keepBoth(): void {
    const { theirs, text } = this.#view;
    if (!theirs) return;
    this.#version = theirs.version;
    this.#show({ theirs: null });
    this.change([theirs.text, text].filter(one => one.trim() !== '').join('\n\n'));
  }

  /** Goes on with what the other coach wrote. */
  keepTheirs(): void {
    const { theirs } = this.#view;
    if (!theirs) return;
    this.#version = theirs.version;
    this.#typed = false;
    this.#show({ theirs: null, text: theirs.text });
  }

  async leave(): Promise<void> {
    this.#leaving = true;
    if (this.#view.theirs) this.#saver.change(this.#view.text);
    await this.#saver.flush();
    this.#leaving = false;
  }

  #hear(sent: string, { saved, note }: CoachNoteSaved): void {
    if (!saved) return this.#show({ theirs: note });
    this.#version = note.version;
    this.#typed = this.#view.text !== sent;
    this.#show({ theirs: null, ...(!this.#typed && { text: note.text }) }); // both texts, if the server joined them
  }

  #show(change: Partial<NoteView>): void {
    this.#view = { ...this.#view, ...change };
    this.#tell(this.#view);
  }
}
