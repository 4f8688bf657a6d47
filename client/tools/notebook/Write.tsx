import { Check, Lock, PenLine, Share2 } from 'lucide-react';
import { LIMITS } from '../../../shared/protocol/limits.ts';
import type { NotebookAction, NotebookParts } from '../../../shared/tools/notebook/view.ts';
import { useT } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { useMainAct } from '../kit/mainAct.ts';
import { Part } from '../kit/Part.tsx';
import kit from '../kit/kit.module.css';
import css from './notebook.module.css';
import { useSentence } from './useSentence.ts';

interface WriteProps {
  view: NotebookParts['write'];
  usable: boolean;
  isShared: boolean; // the team reads it already
  isPassed: boolean; // this person chose to keep it
  shares: boolean; // it is the moment to share it, or not
  act(action: NotebookAction): Promise<boolean>;
  onDone(): void;
}

/** Writes one's own sentence. The main button saves it, and shares it once that is asked; nobody has to share. */
export function Write({ view, usable, isShared, isPassed, shares, act, onDone }: WriteProps) {
  const t = useT();
  const draft = useSentence(view.mine, usable && !isShared, text => act({ type: 'write', text }));
  const isEmpty = draft.text.trim() === '';
  const finish = async (choice: 'share' | 'pass' | null) => {
    if ((await draft.save()) && (choice === null || (await act({ type: choice })))) onDone();
  };
  const off = isEmpty ? t('tools.notebook.first') : null;
  useMainAct(
    !usable || draft.isSaving
      ? null
      : shares || isShared
        ? { label: t('tools.notebook.share'), icon: Share2, off, press: () => void finish(isShared ? null : 'share') }
        : draft.isDirty || isPassed
          ? { label: t('tools.notebook.save'), icon: PenLine, off: null, press: () => void finish(null) }
          : null,
  );
  const state = draft.isSaving ? 'saving' : draft.isDirty ? 'unsaved' : isEmpty ? 'empty' : 'saved';
  return (
    <Part
      title={t('tools.notebook.label')}
      aside={
        !isShared && (
          <span className={css.private}>
            <Lock size={20} aria-hidden />
            {t('tools.notebook.private')}
          </span>
        )
      }
    >
      <div className={css.page}>
        <TextArea
          label={view.task}
          value={draft.text}
          onChange={next => usable && draft.type(next)}
          max={LIMITS.ownSentence}
          rows={4}
        />
        <output className={classes(kit.sign, state === 'saved' ? kit.good : kit.calm)}>
          {state === 'saved' && <Check size={22} strokeWidth={3} aria-hidden />}
          {t(`tools.notebook.${state}`)}
        </output>
      </div>
      {shares && (
        <div>
          <Button icon={Lock} onPress={() => void finish('pass')}>
            {t('tools.notebook.pass')}
          </Button>
        </div>
      )}
    </Part>
  );
}
