/** The public interface of `personal`; everything else in this folder is internal. */
export { DidList } from './cards/DidList.tsx';
export { LaterCard } from './cards/LaterCard.tsx';
export { NotHereYet } from './cards/NotHereYet.tsx';
export { OwnLink } from './cards/OwnLink.tsx';
export { LearnPart } from './plan/LearnPart.tsx';
export { PathPart } from './plan/PathPart.tsx';
export { SentencePart } from './plan/SentencePart.tsx';
export { StepPart } from './plan/StepPart.tsx';
export { ThreeWays } from './plan/ThreeWays.tsx';
export { TriadPart } from './plan/TriadPart.tsx';
export { WordsPart } from './plan/WordsPart.tsx';
export { MineProvider, useMine } from './saved/PlanContext.tsx';
export { SavedSign } from './saved/SavedSign.tsx';
export { useOwnPage } from './saved/useOwnPage.ts';
