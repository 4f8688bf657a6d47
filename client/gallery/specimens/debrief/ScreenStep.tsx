import { ScreenStep } from '../../../coach/lead/ScreenStep.tsx';
import { PHASES, WHAT_IF } from '../../scenes/phases.ts';
import type { Specimens } from '../../specimen.ts';

export const specimens: Specimens = Object.fromEntries(
  PHASES.map(({ id, intro, prompts }) => [
    id,
    () => <ScreenStep id={id} intro={intro} prompts={id === 'whatIf' ? WHAT_IF : prompts} />,
  ]),
);
