/** The public interface of `personal`; everything else in this folder is internal. */
export { DidList } from './cards/DidList.tsx';
export { ReceivedFeedback } from './cards/ReceivedFeedback.tsx';
export { WorkCard } from './cards/WorkCard.tsx';
export { LaterCard } from './cards/LaterCard.tsx';
export { OwnPagePending } from './cards/OwnPagePending.tsx';
export { OwnLink } from './cards/OwnLink.tsx';
export { LearnPart } from './plan/LearnPart.tsx';
export { PathPart } from './plan/PathPart.tsx';
export { SentencePart } from './plan/SentencePart.tsx';
export { MoreParts } from './plan/MoreParts.tsx';
export { StepPart } from './plan/StepPart.tsx';
export { ShortAnswers } from './plan/ShortAnswers.tsx';
export { TriadPart } from './plan/TriadPart.tsx';
export { WordsPart } from './plan/WordsPart.tsx';
export { OwnPageProvider, useOwnPageState } from './saved/OwnPageContext.tsx';
export { SaveStatus } from './saved/SaveStatus.tsx';
export { useOwnPage } from './saved/useOwnPage.ts';
