/** The public interface of `frame`; everything else in this folder is internal. */
export { AccountRole, useIsProgramme } from './AccountRole.ts';
export { RetryNotice } from './RetryNotice.tsx';
export { CoachFrame } from './CoachFrame.tsx';
export { TooManyOpen } from './TooManyOpen.tsx';
export { CurrentDot } from './CurrentDot.tsx';
export { guestSecretOf } from './guest.ts';
export { minutesOf, serverNow } from './time.ts';
export { sendToTeam, sendToTeams } from './sendToTeam.ts';
export { useRequest } from './useRequest.ts';
export { type CoachMemory, DENSITIES, type Density, type Snoozes, storedSnoozes, useCoachMemory } from './useCoachMemory.ts';
export { addressOf, HERE, placeAt, type Tab, TABS } from './place.ts';
export { useBusy } from './useBusy.ts';
export { useTeamDetail } from './useTeamDetail.ts';
export { useFocusFallback } from './useFocusFallback.ts';
export { useMayAct } from './useMayAct.ts';
export { isOtherDay } from './otherDay.ts';
export { useMsSinceView } from './useMsSinceView.ts';
export { formatDay, languageName, formatDuration, formatDayAndTime, teamTitle, formatTime } from './format.ts';
