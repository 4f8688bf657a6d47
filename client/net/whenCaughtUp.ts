import { store } from '../store/store.ts';
import { whenAnswered } from './sendCommand.ts';

const VIEW_MS = 500; // an answer and the view that shows its effect come one after the other

/**
 * Waits until the view shows what this person just did: somebody who types and presses the next button at once presses it
 * before the server has seen the text. False when nothing was underway.
 */
export async function whenCaughtUp(): Promise<boolean> {
  const { viewAt } = store.getState();
  if (!(await whenAnswered())) return false;
  if (store.getState().viewAt !== viewAt) return true;
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer);
      off();
      resolve(true);
    };
    const timer = setTimeout(done, VIEW_MS);
    const off = store.subscribe((now, before) => now.viewAt !== before.viewAt && done());
  });
}
