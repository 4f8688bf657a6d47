/** What other parts use of `needs`; all else in this folder is its own. */
export { Acts, CopyOfGame } from './NeedActs.tsx';
export { NeedsList } from './NeedsList.tsx';
export { needsNow } from './needsNow.ts';
