/** For how long after a colleague's change somebody who presses the same thing may not have noticed it, in ms. */
const FRESH_MS = 2000;
/** The same for a toggle, where a press can only undo the change: ends earlier once this person has been told. */
const UNTOLD_MS = 8000;

interface Change<View> {
  before: View;
  after: View;
  at: number;
  isOwn: () => boolean; // known a moment later than the change itself
  told: boolean; // this person pressed, and read that it had changed
}

/** What colleagues changed in a tool a moment ago, so that two who press the same thing at the same moment do not undo each other. */
export class ColleaguesChanges<View extends object> {
  private now: View | null = null;
  private changes: readonly Change<View>[] = [];

  /** Records the view that is shown now. */
  see(view: View, at: number, isOwn: () => boolean): void {
    if (this.now !== null && this.now !== view)
      this.changes = [
        ...this.within(UNTOLD_MS, at),
        { before: withPartsOf(view, this.now), after: withPartsOf(this.now, view), at, isOwn, told: false },
      ];
    this.now = view;
  }

  /** Whether a colleague changed what `look` reads so recently that a press was meant for the value before. */
  changed(look: (view: View) => unknown, at: number): boolean {
    return this.unseen(look, at).length > 0;
  }

  /** This person has been told: the next press is meant for the value now. */
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

/** The view, with the parts it lacks taken from the other one: a part that opens or closes is not a change that somebody made. */
function withPartsOf<View extends object>(other: View, view: View): View {
  const own = Object.fromEntries(Object.entries(view).filter(([, part]) => part !== undefined));
  return { ...other, ...own };
}
