import { useId } from 'react';
import type { OptionView } from '../../../shared/tools/options.ts';
import type { AiParts } from '../../../shared/tools/ai/view.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import kit from '../kit/kit.module.css';
import { useKeepFocus } from '../kit/useKeepFocus.ts';
import { useToolState } from '../kit/useToolState.ts';
import css from './ai.module.css';

interface SentenceProps {
  number: number;
  sentence: AiParts['report']['sentences'][number];
  label: string;
  labels: OptionView[];
  usable: boolean;
  onMark: (label: string) => void;
}

/** One sentence of the AI, with its number. Pressing it opens what may be wrong with it; choosing closes that again. */
export function Sentence({ number, sentence, label, labels, usable, onMark }: SentenceProps) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useToolState(`open.${sentence.id}`, false);
  const { ref, keep } = useKeepFocus<HTMLLIElement>(open);
  const marked = labels.find(one => one.id === label);
  const mark = (next: string) => {
    keep();
    setOpen(false);
    onMark(next);
  };
  const by = marked && sentence.by && t('tools.by', { name: sentence.by });
  return (
    <li ref={ref} className={classes(css.sentence, marked && css.marked)}>
      <button
        type="button"
        className={classes(kit.plain, css.press)}
        aria-expanded={open}
        aria-controls={id}
        aria-disabled={!usable || undefined}
        onClick={() => usable && setOpen(now => !now)}
      >
        <b>{number}</b>
        <span>{sentence.text}</span>
        <span className={kit.meta}>{[sentence.card, marked?.label, by].filter(Boolean).join(' · ')}</span>
      </button>
      <div id={id} hidden={!open} className={css.labels}>
        {open && (
          <ChoiceGrid card={14}>
            <RadioCards
              legend={t('tools.ai.what')}
              options={[...labels, { id: '', label: t('tools.ai.fine') }]}
              value={label}
              decides
              disabled={!usable}
              onChange={mark}
            />
          </ChoiceGrid>
        )}
      </div>
    </li>
  );
}
