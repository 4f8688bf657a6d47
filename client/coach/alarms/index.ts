/** The public interface of `alarms`; everything else in this folder is internal. */
export { Alarms } from './Alarms.tsx';
export { AlarmsButton } from './AlarmsButton.tsx';
export { wantsSoundFor } from './alarmSettings.ts';
