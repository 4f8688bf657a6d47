/** What other parts use of `report`; all else in this folder is its own. */
export { BeforeAfter } from './BeforeAfter.tsx';
export { CountBars } from './CountBars.tsx';
export { Counts } from './Counts.tsx';
export { NumberTable } from './NumberTable.tsx';
export { Section } from './Section.tsx';
export { minutesOf, monthWords, numberWords } from './numbers.ts';
