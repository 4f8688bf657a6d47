import { Flag } from 'lucide-react';
import { useId } from 'react';
import type { OptionView } from '../../../shared/tools/options.ts';
import type { AiParts } from '../../../shared/tools/ai/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { RadioCards } from '../../ui/Choices.tsx';
import { ChoiceGrid } from '../kit/ChoiceGrid.tsx';
import kit from '../kit/kit.module.css';
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

/** One sentence of the AI. "Hier klopt iets niet" opens a list of what may be wrong. */
export function Sentence({ number, sentence, label, labels, usable, onMark }: SentenceProps) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useToolState(`open.${sentence.id}`, false);
  const marked = labels.find(one => one.id === label);
  return (
    <li className={classes(css.sentence, marked && css.marked)}>
      <p>
        <span className={css.number} aria-hidden="true">
          {number}
        </span>
        <span>
          {sentence.text} <span className={kit.meta}>{sentence.card}</span>
        </span>
      </p>
      <div className={kit.row}>
        {marked && (
          <span className={classes(kit.sign, kit.bad)}>
            <Flag size={20} aria-hidden />
            {marked.label}
            {sentence.by && <span className={kit.meta}>{t('tools.by', { name: sentence.by })}</span>}
          </span>
        )}
        <Button
          size="s"
          variant="quiet"
          icon={Flag}
          expanded={open}
          controls={id}
          disabled={!usable}
          label={`${marked ? t('tools.ai.change') : t('tools.ai.mark')}: ${sentence.text}`}
          onPress={() => setOpen(now => !now)}
        >
          {marked ? t('tools.ai.change') : t('tools.ai.mark')}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <ChoiceGrid card={17}>
            <RadioCards
              legend={t('tools.ai.what')}
              options={[...labels, { id: '', label: t('tools.ai.fine') }]}
              value={label}
              disabled={!usable}
              onChange={onMark}
            />
          </ChoiceGrid>
        )}
      </div>
    </li>
  );
}
