import { MoreParts } from './MoreParts.tsx';
import { StepPart } from './StepPart.tsx';
import { Stack } from '../../../ui/flow/Stack.tsx';

/** The whole plan: the next step, and the rest for whoever wants more. */
export function PlanForm() {
  return (
    <Stack gap={16}>
      <StepPart />
      <MoreParts />
    </Stack>
  );
}
