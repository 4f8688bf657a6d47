import { useT } from '../../../i18n/index.ts';
import { useMine } from '../saved/PlanContext.tsx';
import { Part } from './Part.tsx';
import { ThreeWays } from './ThreeWays.tsx';

const ASKS = ['want', 'can', 'fit'] as const;
const WAYS = ['yes', 'some', 'notYet'] as const;

/** Wanting, being able, and whether it fits now: when one is missing, that is what to talk about. */
export function TriadPart({ level }: { level?: 2 | 3 }) {
  const t = useT();
  const { plan, change } = useMine();
  const ways = WAYS.map(id => ({ id, label: t(`personal.plan.some.${id}`) }));
  return (
    <Part title={t('personal.plan.triad')} level={level}>
      {ASKS.map(ask => (
        <ThreeWays
          key={ask}
          legend={t(`personal.plan.${ask}`)}
          options={ways}
          value={plan[ask]}
          onChange={way => change({ [ask]: way })}
        />
      ))}
    </Part>
  );
}
