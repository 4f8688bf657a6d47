import { LearnPart } from './LearnPart.tsx';
import { PathPart } from './PathPart.tsx';
import { SentencePart } from './SentencePart.tsx';
import { StepPart } from './StepPart.tsx';
import { TriadPart } from './TriadPart.tsx';
import { WordsPart } from './WordsPart.tsx';
import { Stack } from '../../../ui/flow/Stack.tsx';

/** The whole plan, with the next step first: that one step is enough. */
export function PlanForm() {
  return (
    <Stack gap={16}>
      <StepPart />
      <SentencePart />
      <WordsPart />
      <PathPart />
      <TriadPart />
      <LearnPart />
    </Stack>
  );
}
