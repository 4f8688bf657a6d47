import type { CoachNote, CoachNoteSaved, SaveCoachNote } from '../../../shared/protocol/sharedPlans.ts';
import { AutoSave, stateAfter, type SaveState, type Timers } from '../../net/AutoSave.ts';
import { MAY_HAVE_SUCCEEDED, reasonOf } from '../../net/http.ts';

export interface NoteView {
  text: string;
  saved: SaveState;
  theirs: CoachNote | null; // what another coach wrote since: nothing is saved until this coach chooses
  restored: boolean; // typed here earlier, and not saved then
}

/** What a coach typed and is not saved yet. `read`: the version it replaces; `sent`: what was sent without an answer. */
export interface UnsavedNote {
  text: string;
  read: number;
  sent: readonly string[];
}

export interface NotePlaces {
  save: (note: SaveCoachNote) => Promise<CoachNoteSaved>;
  tell: (view: NoteView) => void;
  left: UnsavedNote | null; // of an earlier visit
  keep: (unsaved: UnsavedNote | null) => void; // on this device; null: nothing is unsaved
  timers?: Timers;
}

const MOST_SENT = 20; // texts without an answer that are remembered

/**
 * A note that a coach writes, saved while they type and on leaving; until then it is kept on the device. When another coach
 * wrote in the meantime nothing is overwritten: both texts stay until one chooses, and who leaves without choosing keeps both.
 */
export class NoteDraft {
  readonly #places: NotePlaces;
  readonly #saver: AutoSave<string>;
  #view: NoteView;
  #version: number; // that this text replaces
  #typed = false; // what stands here is not saved yet
  #sent: readonly string[] = [];
  #underWay: readonly string[] = [];
  #here = false; // on the page
  #gone = false; // nothing about this person can be saved any more

  constructor(stored: CoachNote, places: NotePlaces) {
    this.#places = places;
    const { left, timers } = places;
    this.#typed = left !== null && left.text !== stored.text;
    this.#version = left && this.#typed ? left.read : stored.version;
    this.#sent = left?.sent ?? [];
    const saved = this.#typed ? 'saving' : 'saved';
    this.#view = { text: left?.text ?? stored.text, saved, theirs: null, restored: this.#typed };
    this.#saver = new AutoSave(
      text => this.#send(text),
      saved => this.#show({ saved }),
      timers,
    );
  }

  get view(): NoteView {
    return this.#view;
  }

  /** Call this when the note is on the page: what an earlier visit left is saved after all. */
  resume(): void {
    this.#here = true;
    if (this.#typed) this.#saver.change(this.#view.text);
    else this.#keep();
  }

  change(text: string): void {
    this.#typed = true;
    this.#show({ text, restored: false });
    this.#keep();
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
    this.#sent = [];
    this.#show({ theirs: null, text: theirs.text, restored: false });
    this.#keep();
  }

  /** The coach goes to another page: what is unsaved is sent, and stays on the device if that fails. */
  async leave(): Promise<void> {
    this.#here = false;
    if (!this.#view.theirs) await this.#saver.flush();
    if (this.#view.theirs) await this.#send(this.#view.text, { leaving: true }).catch(() => undefined);
    if (!this.#here) this.#saver.stop();
  }

  /** The browser closes the page: what is unsaved is sent at once, also behind a save that is under way. */
  close(): void {
    const { text, theirs } = this.#view;
    if (!this.#typed || this.#gone || (!theirs && this.#underWay.at(-1) === text)) return;
    const read = this.#version + this.#underWay.length; // the version that those will make
    void this.#send(text, { leaving: true, read }).catch(() => undefined);
  }

  async #send(text: string, { leaving = false, read = this.#version } = {}): Promise<void> {
    this.#sent = [...this.#sent.filter(one => one !== text), text].slice(-MOST_SENT);
    this.#keep();
    this.#underWay = [...this.#underWay, text];
    try {
      const { saved, note } = await this.#places.save({ text, read, leaving });
      if (saved) return this.#isSaved(text, note);
      // What stands there is this coach's own: it was saved before, and the answer was lost.
      const isOwn = this.#sent.includes(note.text);
      if (!isOwn) return this.#show({ theirs: note });
      this.#version = note.version;
      this.#sent = [];
    } catch (error) {
      if (!MAY_HAVE_SUCCEEDED.has(reasonOf(error))) this.#sent = this.#sent.filter(one => one !== text);
      if (stateAfter(error) === 'gone') this.#forget();
      throw error;
    } finally {
      this.#underWay = this.#underWay.toSpliced(this.#underWay.indexOf(text), 1);
    }
    return this.#send(text, { leaving });
  }

  #isSaved(sent: string, note: CoachNote): void {
    this.#version = Math.max(this.#version, note.version);
    this.#typed = this.#view.text !== sent;
    this.#sent = this.#underWay.filter(one => one !== sent);
    this.#show({ theirs: null, ...(!this.#typed && { text: note.text }) }); // both texts, if the server joined them
    this.#keep();
  }

  #keep(): void {
    if (this.#gone) return;
    this.#places.keep(this.#typed ? { text: this.#view.text, read: this.#version, sent: this.#sent } : null);
  }

  #forget(): void {
    this.#places.keep(null);
    this.#gone = true;
  }

  #show(change: Partial<NoteView>): void {
    this.#view = { ...this.#view, ...change };
    this.#places.tell(this.#view);
  }
}
