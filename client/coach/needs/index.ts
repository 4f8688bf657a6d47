/** The public interface of `needs`; everything else in this folder is internal. */
export { Acts, CopyOfGame } from './NeedActs.tsx';
export { NeedsList } from './NeedsList.tsx';
export { needsNow } from './needsNow.ts';
