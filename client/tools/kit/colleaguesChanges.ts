/** How long a colleague's change may be news to whoever is about to press the same thing, in ms. */
const FRESH_MS = 2000;
/** The same for what is on or off, where a press can only undo it: until this person has been told. */
const UNTOLD_MS = 8000;

interface Change<View> {
  before: View;
  after: View;
  at: number;
  isOwn: () => boolean; // the server tells it a moment after the change itself
  told: boolean; // this person pressed, and read that it had changed
}

/** What colleagues changed in a tool a moment ago, so that two who press the same thing at the same moment do not undo each other. */
export class ColleaguesChanges<View extends object> {
  private now: View | null = null;
  private changes: readonly Change<View>[] = [];

  /** Takes in the view that shows now. */
  see(view: View, at: number, isOwn: () => boolean): void {
    if (this.now !== null && this.now !== view)
      this.changes = [
        ...this.within(UNTOLD_MS, at),
        { before: withPartsOf(view, this.now), after: withPartsOf(this.now, view), at, isOwn, told: false },
      ];
    this.now = view;
  }

  /** Whether a colleague changed what `look` sees so short ago that a press meant what was there before. */
  changed(look: (view: View) => unknown, at: number): boolean {
    return this.unseen(look, at).length > 0;
  }

  /** This person has read it: a next press means what is there now. */
  tell(look: (view: View) => unknown, at: number): void {
    for (const change of this.unseen(look, at)) change.told = true;
  }

  private unseen(look: (view: View) => unknown, now: number): Change<View>[] {
    const seen = (view: View) => JSON.stringify(look(view));
    return this.within(UNTOLD_MS, now).filter(
      ({ before, after, at, isOwn, told }) =>
        seen(before) !== seen(after) && !isOwn() && (now - at < FRESH_MS || (!told && typeof look(after) === 'boolean')),
    );
  }

  private within(ms: number, now: number): Change<View>[] {
    return this.changes.filter(({ at }) => now - at < ms);
  }
}

/** The view, with the parts it lacks as they are in the other one: that a part opens or closes is nobody's change in it. */
function withPartsOf<View extends object>(other: View, view: View): View {
  const own = Object.fromEntries(Object.entries(view).filter(([, part]) => part !== undefined));
  return { ...other, ...own };
}
