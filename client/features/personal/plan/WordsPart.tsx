import { LIMITS } from '../../../../shared/protocol/limits.ts';
import { useT } from '../../../i18n/index.ts';
import { TextField } from '../../../ui/index.ts';
import { useOwnPageState } from '../saved/OwnPageContext.tsx';
import { oneLine } from '../saved/oneLine.ts';
import { Part } from './Part.tsx';
import css from './plan.module.css';

/** Three words by which a recruiter should find this person. */
export function WordsPart({ level }: { level?: 2 | 3 }) {
  const t = useT();
  const { plan, change } = useOwnPageState();
  return (
    <Part title={t('personal.plan.words')} level={level}>
      <div className={css.three}>
        {plan.words.map((word, index) => (
          <TextField
            key={index}
            label={t('personal.plan.word', { number: index + 1 })}
            value={word}
            max={LIMITS.planWord}
            onChange={text => change({ words: plan.words.with(index, oneLine(text)) as typeof plan.words })}
          />
        ))}
      </div>
    </Part>
  );
}
