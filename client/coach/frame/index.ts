/** What other parts use of `frame`; all else in this folder is its own. */
export { AskAgain } from './AskAgain.tsx';
export { CoachFrame } from './CoachFrame.tsx';
export { Crowded } from './Crowded.tsx';
export { NowMark } from './NowMark.tsx';
export { guestOf } from './guest.ts';
export { minutesOf, serverNow } from './time.ts';
export { toTeam, toTeams } from './toTeam.ts';
export { useAsked } from './useAsked.ts';
export { type DeskMemory, type Snoozes, type Tab, TABS, useDesk } from './useDesk.ts';
export { useDetail } from './useDetail.ts';
export { useFocusStays } from './useFocusStays.ts';
export { useMayAct } from './useMayAct.ts';
export { useSince } from './useSince.ts';
export { dateWord, languageWord, lastedWord, momentWord, teamWord, timeWord } from './words.ts';
