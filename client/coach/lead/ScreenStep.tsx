import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { sentencesOf, Stack } from '../../ui/index.ts';
import { WhatIfDrawing } from '../../features/debrief/index.ts';
import css from './ScreenStep.module.css';

type Debrief = NonNullable<CoachTeamView['debrief']>;
type PhaseId = Debrief['phases'][number]['id'];

/** A picture per step; the cards of "Wat als?" have their own. */
const PICTURES: Record<Exclude<PhaseId, 'whatIf'>, string> = {
  safe: 'moment-table',
  feelings: 'moment-coffee',
  happened: 'moment-practice',
  discovered: 'reveal-1',
  life: 'reveal-2',
  next: 'moment-home',
};

/** What a whole room reads at a step of the debrief: its introduction or its questions, large, beside a picture. */
export function ScreenStep({ id, intro, prompts }: { id: PhaseId; intro: string | null; prompts: readonly string[] }) {
  if (id === 'whatIf')
    return (
      <ol className={css.cards}>
        {prompts.map((prompt, index) => (
          <li key={prompt}>
            <WhatIfDrawing index={index} />
            <p>{prompt}</p>
          </li>
        ))}
      </ol>
    );
  return (
    <div className={css.step}>
      <div className={css.words}>
        {sentencesOf(intro ?? '').map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        {prompts.length > 0 && (
          <Stack as="ul" gap={20}>
            {prompts.map(prompt => (
              <li key={prompt}>{prompt}</li>
            ))}
          </Stack>
        )}
      </div>
      <img src={`/art/${PICTURES[id]}.svg`} alt="" />
    </div>
  );
}
