/** The public interface of `report`; everything else in this folder is internal. */
export { BeforeAfter } from './BeforeAfter.tsx';
export { ExportMenu } from './ExportMenu.tsx';
export { Figures } from './Figures.tsx';
export { CountBars } from './CountBars.tsx';
export { Counts } from './Counts.tsx';
export { NumberTable } from './NumberTable.tsx';
export { Section } from './Section.tsx';
export { minutesOf, formatMonth, formatNumber } from './numbers.ts';
