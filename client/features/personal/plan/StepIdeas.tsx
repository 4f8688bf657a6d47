import { Check, Plus } from 'lucide-react';
import type { WORK_STAGES } from '../../../../shared/protocol/plan.ts';
import { useT } from '../../../i18n/index.ts';
import { announce, Button, Stack } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import css from './plan.module.css';

/** Small steps that suit a place on the way to work. What somebody wrote as their own step is never replaced. */
export function StepIdeas({ place }: { place: (typeof WORK_STAGES)[number] }) {
  const t = useT();
  const { plan, change } = useOwnPageState();
  const ideas = [t(`personal.plan.places.${place}.first`), t(`personal.plan.places.${place}.second`)];
  const taken = ideas.includes(plan.step);
  const free = plan.step.trim() === '' || taken;
  const take = (idea: string) => {
    change({ step: idea });
    announce(t('personal.plan.ideaTaken'));
  };
  return (
    <section aria-labelledby="step-ideas">
      <p id="step-ideas">
        <b>{t('personal.plan.ideas')}</b>
      </p>
      <Stack as="ul" gap={8} className={css.ideas}>
        {ideas.map(idea => (
          <li key={idea}>
            {free ? (
              <Button size="s" icon={plan.step === idea ? Check : Plus} pressed={plan.step === idea} onPress={() => take(idea)}>
                {idea}
              </Button>
            ) : (
              idea
            )}
          </li>
        ))}
      </Stack>
      {taken && <p className="meta">{t('personal.plan.ideaTaken')}</p>}
    </section>
  );
}
