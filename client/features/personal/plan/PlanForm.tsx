import css from './plan.module.css';
import { LearnPart } from './LearnPart.tsx';
import { PathPart } from './PathPart.tsx';
import { SentencePart } from './SentencePart.tsx';
import { StepPart } from './StepPart.tsx';
import { TriadPart } from './TriadPart.tsx';
import { WordsPart } from './WordsPart.tsx';

/** The whole plan, the step first: one step is enough. */
export function PlanForm() {
  return (
    <div className={css.form}>
      <StepPart />
      <SentencePart />
      <WordsPart />
      <PathPart />
      <TriadPart />
      <LearnPart />
    </div>
  );
}
