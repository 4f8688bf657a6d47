import { Users } from 'lucide-react';
import { useEffect } from 'react';
import type { AiAction, AiParts } from '../../../shared/tools/ai/view.ts';
import { useT } from '../../i18n/index.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import { useOptimisticValues } from '../kit/useOptimisticValues.ts';
import { Note } from './Note.tsx';
import css from './ai.module.css';

interface PromptProps {
  view: AiParts['prompt'];
  usable: boolean;
  act(action: AiAction): Promise<boolean>;
}

/** Chooses the prompt together: it is sent when enough people choose the same one. */
export function Prompt({ view, usable, act }: PromptProps) {
  const t = useT();
  const optimistic = useOptimisticValues({ mine: view.mine });
  const agreed = view.prompts.find(prompt => prompt.id === view.agreed);
  useEffect(() => {
    if (view.tie) announce(t('tools.ai.tie'));
  }, [view.tie, t]);
  if (agreed)
    return (
      <Part title={t('tools.ai.prompt')} hideTitle>
        <Note text={view.note} />
        <p className={css.mine}>{agreed.text}</p>
      </Part>
    );
  return (
    <Part title={t('tools.ai.prompt')}>
      <Note text={view.note} />
      <ChoiceGrid card={40}>
        <RadioCards
          legend={t('tools.ai.prompt')}
          legendHidden
          decides
          options={view.prompts.map(({ id, text, by }) => ({
            id,
            label: text,
            help: by.length > 0 ? t('tools.chosenBy', { name: by.join(', ') }) : undefined,
          }))}
          value={optimistic.value('mine') || null}
          disabled={!usable}
          onChange={prompt => optimistic.set('mine', prompt, act({ type: 'prompt', prompt }))}
        />
      </ChoiceGrid>
      <p className={kit.sign}>
        <Users size={22} aria-hidden />
        {view.tie ? t('tools.ai.tie') : t('tools.ai.needed', { count: view.needed })}
      </p>
    </Part>
  );
}
