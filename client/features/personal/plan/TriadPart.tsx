import { useT } from '../../../i18n/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { Part } from './Part.tsx';
import { ShortAnswers } from './ShortAnswers.tsx';

const ASKS = ['want', 'can', 'fit'] as const;
const WAYS = ['yes', 'some', 'notYet'] as const;

/** Wanting to, being able to, and whether it fits now: a missing one is what to talk about. */
export function TriadPart({ level }: { level?: 2 | 3 }) {
  const t = useT();
  const { plan, change } = useOwnPageState();
  const ways = WAYS.map(id => ({ id, label: t(`personal.plan.some.${id}`) }));
  return (
    <Part title={t('personal.plan.triad')} level={level}>
      {ASKS.map(ask => (
        <ShortAnswers
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
