import { playCue } from '../../../sound/sounds.ts';
import { store } from '../../../store/store.ts';
import { uiState } from '../../../store/uiState.ts';
import { leaveWords } from '../../../store/words.ts';

/** Calls it after the next picture, when React has drawn what changed. */
export const soon = (then: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(then));
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const inWork = (id: string) => `[data-window="${CSS.escape(id)}"]`;

/** The work was changed by hand: a text about what was done just now has been read. */
const leave = (): void => {
  leaveWords();
  uiState.setState({ ask: null, give: null, pane: null });
};

/** Opens a tool or panel in the work, and moves the focus to its title. */
export function goTo(id: string): void {
  leave();
  uiState.setState({ team: false });
  store.setState({ open: id });
  playCue('click');
  soon(() => (find(`${inWork(id)} h2[tabindex]`) ?? find('[data-region="work"]'))?.focus({ preventScroll: true }));
}

/** Shows the office in the work, with the focus on it. */
export function toOffice(): void {
  leave();
  uiState.setState({ team: false });
  store.setState({ open: null });
  soon(() => find('[data-region="work"]')?.focus({ preventScroll: true }));
}

/** Closes a tool that is done: the focus goes to the words that say so, if it was in that tool. */
export function closeDone(id: string): void {
  const was = find(inWork(id))?.contains(document.activeElement) === true || document.activeElement === document.body;
  if (store.getState().open !== id) return;
  store.setState({ open: null });
  if (was) soon(() => find('[data-word="done"]')?.focus({ preventScroll: true }));
}

/** Answers a colleague's question in the place of the work. */
export function goToAsk(ask: number): void {
  leaveWords();
  uiState.setState({ ask, give: null, team: false });
  soon(() => find('[data-ask] h2')?.focus({ preventScroll: true }));
}

/** Sends what one has about a colleague's task, before being asked. */
export function goToGive(puzzle: string, to: string): void {
  leaveWords();
  uiState.setState({ give: { puzzle, to }, ask: null, team: false });
  soon(() => find('[data-ask] h2')?.focus({ preventScroll: true }));
}

/** Back to what was in the work before a question. */
export function leaveAsk(): void {
  uiState.setState({ ask: null, give: null });
  soon(() => (find('[data-region="work"] h2[tabindex]') ?? find('[data-region="work"]'))?.focus({ preventScroll: true }));
}

/** Opens colleagues and chat where they fold, and moves the focus to where one writes. */
export function goToChat(): void {
  uiState.setState({ team: true });
  soon(() => find('[data-region="team"] textarea')?.focus({ preventScroll: true }));
}

/** Folds colleagues and chat; the focus goes back to their button. */
export function foldTeam(): void {
  uiState.setState({ team: false });
  soon(() => find('[data-rail="team"]')?.focus({ preventScroll: true }));
}
