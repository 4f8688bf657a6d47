/** The public interface of `needs`; everything else in this folder is internal. */
export { actsFor, offered } from './actsFor.tsx';
export { Acts, CopyOfGame } from './NeedActs.tsx';
export { NEED_ICONS } from './needIcons.ts';
export { withoutSnoozed } from './stableList.ts';
export { NeedsList } from './NeedsList.tsx';
export { type Need, needsNow } from './needsNow.ts';
export { claimWords } from './claimWords.ts';
